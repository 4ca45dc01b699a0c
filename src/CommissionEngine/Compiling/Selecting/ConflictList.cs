using CommissionEngine.Compiling.Checking;

namespace CommissionEngine.Compiling.Selecting;

/// <summary>Finds, of two policies of which neither stands before the other, whether there can be a deal that they tie on, and says so.</summary>
/// <remarks>
/// A deal that a policy takes which stands before both is no tie. An overlap that asks for one open fact on behalf of one policy and for another on behalf of the
/// other is left to the deal: conditions on open facts count as different.
/// </remarks>
internal sealed class ConflictList(PolicyTables tables, RosterTables roster)
{
    /// <summary>More are not told at once: whoever has so many has one cause for most of them.</summary>
    private const int Most = 100;

    private readonly HashSet<(int First, int Second)> _pairs = [];
    private readonly List<(int First, int Second, Diagnostic Fault)> _faults = [];

    internal bool IsFull => _faults.Count >= Most;

    internal IReadOnlyList<Diagnostic> InOrder() =>
        [.. _faults.OrderBy(fault => fault.First).ThenBy(fault => fault.Second).Select(fault => fault.Fault)];

    /// <param name="pairs">The epoch.</param>
    /// <param name="first">A policy.</param>
    /// <param name="second">Another one, of which it is not known that it never meets the first.</param>
    /// <param name="days">The days of the epoch on which both hold.</param>
    /// <param name="standsBeforeBoth">Which policies stand before both.</param>
    internal void Examine(PolicyPairs pairs, int first, int second, DaySpan days, Func<int, bool> standsBeforeBoth)
    {
        var policies = tables.Policies;
        if (_pairs.Contains((first, second)))
        {
            return;
        }

        int[] better = [.. Enumerable.Range(0, policies[first].GroupEnd).Where(other =>
            other != first && other != second && policies[other].Days.Overlaps(days)
            && standsBeforeBoth(other) && pairs.CanMeet(other, first) && pairs.CanMeet(other, second))];
        foreach (var span in Split(days, better))
        {
            (Formula, Claimant)[] formulas =
            [
                (policies[first].When, Claimant.First),
                (policies[second].When, Claimant.Second),
                .. better.Where(other => policies[other].Days.Contains(span.First)).Select(other => (pairs.OppositeOf(other), Claimant.Nobody)),
            ];
            if (pairs.Deals.Find(formulas, nestedFacts: true) == Answer.Yes)
            {
                _pairs.Add((first, second));
                _faults.Add((first, second, Fault(pairs, policies[first], policies[second], span)));
                return;
            }
        }
    }

    /// <summary>The days, cut where one of the policies begins or ends to hold.</summary>
    private IEnumerable<DaySpan> Split(DaySpan days, int[] policies)
    {
        var starts = new SortedSet<int> { days.First };
        foreach (var span in policies.Select(policy => tables.Policies[policy].Days))
        {
            if (span.First > days.First)
            {
                starts.Add(span.First);
            }

            if (span.Last < days.Last)
            {
                starts.Add(span.Last + 1);
            }
        }

        int[] cuts = [.. starts];
        for (var i = 0; i < cuts.Length; i++)
        {
            yield return new DaySpan(cuts[i], i + 1 < cuts.Length ? cuts[i + 1] - 1 : days.Last);
        }
    }

    private Diagnostic Fault(PolicyPairs pairs, PolicyEntry first, PolicyEntry second, DaySpan days)
    {
        var deal = new SampleDeal(tables, roster, pairs).Describe();
        return new Diagnostic
        {
            Code = DiagnosticCodes.PoliciesConflict,
            Path = Spot.Root("rulebook").At("policies", first.Place, first.Policy.Id.Value).ToString(),
            Message = $"Policies {first.Name} and {second.Name} both hold ({days.ToRange()}) for {deal}, and neither stands before the other.",
            Remedy = "Give one of them a precedence, a condition within the other's, or other days, or add a policy that stands before both.",
        };
    }
}
