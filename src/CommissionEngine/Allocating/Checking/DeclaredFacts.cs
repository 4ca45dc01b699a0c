using System.Collections.Frozen;
using CommissionEngine.Deals;

namespace CommissionEngine.Allocating.Checking;

/// <summary>The facts that a rulebook without faults declares: made once, asked for every deal without allocating.</summary>
internal sealed class DeclaredFacts
{
    private readonly FrozenDictionary<string, FactKind> _kinds;

    internal DeclaredFacts(Rulebook rulebook) => _kinds = rulebook.Facts.ToFrozenDictionary(fact => fact.Name, fact => fact.Kind, StringComparer.Ordinal);

    /// <summary>Whether a fact of that name has another kind than is declared; one that is not declared may have any.</summary>
    internal bool Differs(Fact fact, out FactKind declared) => _kinds.TryGetValue(fact.Name, out declared) && declared != fact.Kind;
}
