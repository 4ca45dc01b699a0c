using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Checking;

/// <summary>Every version of every policy.</summary>
internal sealed class PolicyCheck(FaultList faults, RosterNames names, ConditionCheck conditions, CurrencyCheck currencies)
{
    /// <summary>Checks all policies.</summary>
    /// <returns>What each version opens, by policy id: what adaptations are held against.</returns>
    internal Dictionary<string, List<(CreditPolicy Version, Parameters Parameters)>> Check(Rulebook rulebook)
    {
        var opened = new Dictionary<string, List<(CreditPolicy, Parameters)>>(StringComparer.Ordinal);
        var versions = new Dictionary<(string Id, int Version), Spot>();
        var overlaps = new OverlapSearch<string>();
        faults.Each(RulebookCheck.Root, "policies", rulebook.Policies, row => row.Id.Value, (row, at) =>
        {
            var parameters = Check(at, row, rulebook);
            if (!faults.Id(at, "id", row.Id.Value))
            {
                return;
            }

            overlaps.Add(row.Id.Value, row.During, at);
            opened.TryAdd(row.Id.Value, []);
            opened[row.Id.Value].Add((row, parameters));
            if (!versions.TryAdd((row.Id.Value, row.Version), at))
            {
                faults.Add(
                    DiagnosticCodes.PolicyTwice, at.Of("version"), $"Version {row.Version} of the policy {row.Id} stands at {versions[(row.Id.Value, row.Version)]} already.", $"Give one of them another version, or another id.");
            }
        });
        overlaps.Report((id, at, other, days) => faults.Add(
            DiagnosticCodes.VersionsOverlap, at.Of("during"), $"On the same days ({days}) another version of the policy {id} holds: {other}.", $"End one version on the day before the other one starts."));
        return opened;
    }

    private Parameters Check(Spot at, CreditPolicy row, Rulebook rulebook)
    {
        faults.Days(at, "during", row.During);
        faults.Choice(at, "level", row.Level);
        faults.Choice(at, "base", row.Base);
        faults.Choice(at, "creditedAt", row.CreditedAt);
        faults.Choice(at, "coinciding", row.Coinciding);
        faults.Id(at, "governingPoint", row.GoverningPoint.Value);
        if (row.Version < 1)
        {
            faults.Add(DiagnosticCodes.VersionBelowOne, at.Of("version"), $"{row.Version} is not a version.", $"Number versions from 1.");
        }

        When(at, row);
        var parameters = new Parameters(faults);
        parameters.Open(at, row.Openings);
        new PoolCheck(faults, conditions, parameters).Check(at, row);
        new RevenueCheck(faults, parameters).Check(at, row);
        if (faults.Given(at, "limits", row.Limits))
        {
            new LimitCheck(faults, parameters, currencies).Check(at.Of("limits"), row.Limits, rulebook.CreditCurrency);
        }

        if (row.Rollup is { } rollup)
        {
            new RollupCheck(faults, names, parameters).Check(at.Of("rollup"), rollup);
        }

        if (row.Units is UnitRule.AtPoint units)
        {
            faults.Id(at.Of("units"), "point", units.Point.Value);
        }

        if (faults.Given(at, "rounding", row.Rounding) && row.Rounding is RoundingRule.RemainderToRole remainder)
        {
            faults.Id(at.Of("rounding"), "role", remainder.Role.Value);
        }

        parameters.ReportUnused();
        return parameters;
    }

    private void When(Spot at, CreditPolicy row)
    {
        if (conditions.OfLines(at, "when", row.When, row.During) && row.Level == PolicyLevel.Agreement && !ConditionCheck.ImpliesCallOff(row.When))
        {
            faults.Add(
                DiagnosticCodes.AgreementWithoutCallOff,
                at.Of("when"),
                $"The policy {row.Id} is of the level Agreement and lets through deals that are no call-offs.",
                $"Ask for a call-off: alone, as one of All, or in each of Any. Or choose another level.");
        }
    }
}
