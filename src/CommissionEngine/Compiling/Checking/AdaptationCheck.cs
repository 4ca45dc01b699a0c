using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Checking;

/// <summary>That regions set nothing but what is opened, within its bounds, and each day once.</summary>
internal sealed class AdaptationCheck(FaultList faults, RosterNames names, Dictionary<string, List<(CreditPolicy Version, Parameters Parameters)>> versions)
{
    internal void Check(Rulebook rulebook)
    {
        var values = new OverlapSearch<(string Region, string Policy, string Parameter)>();
        faults.Each(RulebookCheck.Root, "adaptations", rulebook.Adaptations, row => row.Region.Value, (row, at) =>
        {
            faults.Days(at, "during", row.During);
            names.Regions.Check(faults, at, "region", row.Region.Value, row.During);
            if (!faults.Text(at, "parameter", row.Parameter) | !faults.Id(at, "policy", row.Policy.Value))
            {
                return;
            }

            if (row.Region.Value.Length > 0)
            {
                values.Add((row.Region.Value, row.Policy.Value, row.Parameter), row.During, at);
            }

            Bounds(at, row);
        });
        values.Report((key, at, other, days) => faults.Add(
            DiagnosticCodes.AdaptationTwice,
            at.Of("during"),
            $"On the same days ({days}) {key.Region} sets {Words.Quoted(key.Parameter)} of the policy {key.Policy} twice; the other is {other}.",
            $"End one on the day before the other one starts."));
    }

    private void Bounds(Spot at, Adaptation row)
    {
        if (!versions.TryGetValue(row.Policy.Value, out var all))
        {
            faults.Add(DiagnosticCodes.AdaptedPolicyUnknown, at.Of("policy"), $"The rulebook has no policy {row.Policy}.", $"Correct the id, or take the adaptation out.");
            return;
        }

        var opened = false;
        foreach (var (version, parameters) in all)
        {
            if (!BasicChecks.SpanOf(version.During).Overlaps(BasicChecks.SpanOf(row.During)) || !parameters.Opens(row.Parameter, out var range))
            {
                continue;
            }

            opened = true;
            if (range is { } bounds && (row.Value < bounds.Least || row.Value > bounds.Most))
            {
                faults.Add(
                    DiagnosticCodes.AdaptationOutOfBounds,
                    at.Of("value"),
                    $"{row.Region} sets {Words.Quoted(row.Parameter)} to {row.Value}; version {version.Version} of the policy {row.Policy} allows {bounds.Least} to {bounds.Most}.",
                    $"Choose a value from {bounds.Least} to {bounds.Most}.");
            }
        }

        if (!opened)
        {
            faults.Add(
                DiagnosticCodes.AdaptedParameterUnknown,
                at.Of("parameter"),
                $"No version of the policy {row.Policy} that holds on these days ({row.During}) opens {Words.Quoted(row.Parameter)}.",
                $"Correct the name or the days; what a policy does not open cannot be changed.");
        }
    }
}
