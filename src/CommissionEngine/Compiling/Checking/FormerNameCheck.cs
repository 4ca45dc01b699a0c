using CommissionEngine.Rosters;

namespace CommissionEngine.Compiling.Checking;

/// <summary>Other names of accounts or participants: former ids, and ids in other systems. Each leads to one of them, whatever the day.</summary>
internal sealed class FormerNameCheck(FaultList faults, string noun, NameIndex names)
{
    private readonly Dictionary<(string System, string Id), string> _external = [];

    /// <summary>A former id, which nobody else may have or have had.</summary>
    internal void Alias(Spot at, string alias, string id)
    {
        if (alias.Length == 0)
        {
            faults.Add(DiagnosticCodes.IdMissing, at, $"The former id is missing.", $"Give the former id, or leave it out of the list.");
        }
        else if (names.Has(alias))
        {
            faults.Add(
                DiagnosticCodes.AliasTaken, at, $"{alias} is the id of {(alias == id ? "this" : "another")} {noun}, so it cannot be a former id of {id}.", $"Take it out of the list, or remove the rows of {alias}.");
        }
        else if (names.IsAlias(alias, out var owner) && id.Length > 0 && owner != id)
        {
            faults.Add(
                DiagnosticCodes.AliasTaken, at, $"{alias} is a former id of {owner} and of {id}.", $"Leave it with the one {noun} that a deal with {alias} belongs to.");
        }
    }

    /// <summary>An id in another system, which nobody else may have there.</summary>
    internal void External(Spot at, ExternalId external, string id)
    {
        if (!faults.Text(at, "system", external.System) | !faults.Text(at, "id", external.Id))
        {
            return;
        }

        if (!_external.TryAdd((external.System, external.Id), id) && _external[(external.System, external.Id)] is var other && other != id)
        {
            faults.Add(
                DiagnosticCodes.ExternalIdTwice,
                at,
                $"{Words.Quoted(external.Id)} of the system {Words.Quoted(external.System)} belongs to the {noun} {other} and to {id}.",
                $"Leave it with one of them.");
        }
    }
}
