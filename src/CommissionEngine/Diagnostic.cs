namespace CommissionEngine;

/// <summary>One fault of a document: what it is, where, and what to do about it.</summary>
public sealed record Diagnostic
{
    /// <summary>The code of the kind of fault, for instance "CE1001". It never changes its meaning.</summary>
    public required string Code { get; init; }

    /// <summary>Where the fault is, for instance <c>roster.accounts[3] halden-nl</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What is wrong, as a sentence with the values that matter.</summary>
    public required string Message { get; init; }

    /// <summary>What would put it right, as a sentence.</summary>
    public required string Remedy { get; init; }

    /// <summary>All of it on one line: "CE1001 at PATH: MESSAGE REMEDY".</summary>
    public override string ToString() => $"{Code} at {Path}: {Message} {Remedy}";
}
