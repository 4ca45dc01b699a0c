using CommissionEngine.Deals;

namespace CommissionEngine.Policies;

/// <summary>That conditions may ask for a fact of this name, and what kind of value it has.</summary>
public sealed record FactDeclaration
{
    /// <summary>The fact's name, compared ordinally.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of its value. A fact of a deal that has another kind makes the deal invalid.</summary>
    public required FactKind Kind { get; init; }
}
