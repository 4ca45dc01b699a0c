using CommissionEngine.Deals;
using CommissionEngine.Testing.Generating;

namespace CommissionEngine.Testing;

/// <summary>What came of trying a law.</summary>
public sealed record LawResult
{
    /// <summary>What the law says, as a sentence.</summary>
    public required string Law { get; init; }

    /// <summary>Whether it holds on everything that it was tried on.</summary>
    public bool Holds => Broken is null;

    /// <summary>What broke it, as a sentence with the numbers that matter; null if it holds.</summary>
    public string? Broken { get; init; }

    /// <summary>The deal that broke it, made as simple as it gets where many were tried; null if it holds.</summary>
    public Deal? Deal { get; init; }

    /// <summary>On how many deals the law had something to say: one about returns says nothing of a deal that cannot be returned.</summary>
    public int Tried { get; init; }

    /// <summary>"Holds (tried on 100): LAW", or "Broken: LAW SENTENCE DEAL".</summary>
    public override string ToString() => Broken is null
        ? FormattableString.Invariant($"Holds (tried on {Tried}): {Law}")
        : $"Broken: {Law} {Broken} {(Deal is null ? "" : Plain.Text(Deal))}".TrimEnd();
}
