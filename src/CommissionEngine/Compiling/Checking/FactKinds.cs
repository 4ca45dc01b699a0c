using CommissionEngine.Deals;
using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Checking;

/// <summary>The facts that a rulebook declares. One declared twice has no kind, so that its one fault brings no others with it.</summary>
internal sealed class FactKinds(FaultList faults)
{
    private readonly Dictionary<string, FactKind?> _kinds = new(StringComparer.Ordinal);

    /// <summary>Reads the declarations.</summary>
    internal void Declare(Spot at, ValueList<FactDeclaration>? declarations) =>
        faults.Each(at, "facts", declarations, row => row.Name, (row, there) =>
        {
            faults.Choice(there, "kind", row.Kind);
            if (faults.Text(there, "name", row.Name) && !_kinds.TryAdd(row.Name, row.Kind))
            {
                _kinds[row.Name] = null;
                faults.Add(DiagnosticCodes.FactDeclaredTwice, there, $"The fact {Words.Quoted(row.Name)} is declared twice.", $"Leave one declaration.");
            }
        });

    /// <summary>That a condition asks for a fact that is declared, with its kind.</summary>
    internal void Ask(Spot at, string name, FactKind kind)
    {
        if (!faults.Text(at, "name", name))
        {
            return;
        }

        if (!_kinds.TryGetValue(name, out var declared))
        {
            faults.Add(
                DiagnosticCodes.FactUndeclared, at.Of("name"), $"The rulebook does not declare a fact {Words.Quoted(name)}.", $"Correct the name, or declare the fact with the kind {kind}.");
        }
        else if (declared is { } right && right != kind)
        {
            faults.Add(
                DiagnosticCodes.FactKindDiffers, at.Of("name"), $"The fact {Words.Quoted(name)} is declared as {right} and asked for as {kind}.", $"Ask for {right}, or declare it as {kind}.");
        }
    }

    /// <summary>That the facts of participants have the kinds that are declared; a fact that nobody declares is nobody's concern.</summary>
    internal void Participants(Roster roster)
    {
        for (var i = 0; i < (roster.Participants?.Count ?? 0); i++)
        {
            if (roster.Participants![i] is not { Facts: { } facts } row)
            {
                continue;
            }

            for (var k = 0; k < facts.Count; k++)
            {
                if (facts[k] is { Name: not null } fact && _kinds.TryGetValue(fact.Name, out var declared) && declared is { } right && right != fact.Kind)
                {
                    faults.Add(
                        DiagnosticCodes.FactKindDiffers,
                        RosterCheck.Root.At("participants", i, row.Id.Value).At("facts", k, fact.Name),
                        $"The fact {Words.Quoted(fact.Name)} is {fact.Kind}, and the rulebook declares it as {right}.",
                        $"Give a value of the kind {right}, or declare the fact as {fact.Kind}.");
                }
            }
        }
    }
}
