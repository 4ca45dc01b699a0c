using CommissionEngine.Rosters;

namespace CommissionEngine.Testing.Shrinking;

/// <summary>Simpler rosters by rows that nothing else refers to, and by simpler rows; what others refer to is taken out by <see cref="Removal"/>.</summary>
internal static class RosterShrinker
{
    internal static IEnumerable<Roster> Shrink(Roster roster) => Fewer(roster).Concat(Rows(roster));

    private static IEnumerable<Roster> Fewer(Roster roster)
    {
        foreach (var rows in Simpler.Fewer(roster.Assignments))
        {
            yield return roster with { Assignments = rows };
        }

        foreach (var rows in Simpler.Fewer(roster.ReportingLines))
        {
            yield return roster with { ReportingLines = rows };
        }

        foreach (var rows in Simpler.Fewer(roster.Absences))
        {
            yield return roster with { Absences = rows };
        }

        foreach (var rows in Simpler.Fewer(roster.ExchangeRates))
        {
            yield return roster with { ExchangeRates = rows };
        }
    }

    private static IEnumerable<Roster> Rows(Roster roster)
    {
        foreach (var one in RowShrinker.Single(roster))
        {
            yield return one;
        }

        foreach (var rows in Simpler.Each(roster.Assignments, Assignment))
        {
            if (AreUnique(rows))
            {
                yield return roster with { Assignments = rows };
            }
        }

        foreach (var rows in Simpler.Each(roster.Positions, Position))
        {
            yield return roster with { Positions = rows };
        }

        foreach (var rows in Simpler.Each(roster.Absences, row => row.Cover is null ? [] : [row with { Cover = null }]))
        {
            yield return roster with { Absences = rows };
        }

        foreach (var rows in Simpler.Each(roster.ReportingLines, row => row.During == DateRange.Always ? [] : [row with { During = DateRange.Always }]))
        {
            if (rows.DistinctBy(row => (row.From, row.Relationship)).Count() == rows.Count)
            {
                yield return roster with { ReportingLines = rows };
            }
        }

        foreach (var rows in Simpler.Each(roster.Agreements, Agreement))
        {
            yield return roster with { Agreements = rows };
        }

        foreach (var rows in Simpler.Each(roster.ExchangeRates, Rate))
        {
            if (rows.DistinctBy(row => (row.From, row.To, row.Type)).Count() == rows.Count)
            {
                yield return roster with { ExchangeRates = rows };
            }
        }
    }

    /// <summary>Whether no seat has a role for the same account and region twice on a day.</summary>
    internal static bool AreUnique(ValueList<TeamAssignment> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            for (var k = i + 1; k < rows.Count; k++)
            {
                if (IsSame(rows[i], rows[k]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    internal static bool IsSame(TeamAssignment left, TeamAssignment right) =>
        left.Seat == right.Seat && left.Role == right.Role && left.Account == right.Account && left.Region == right.Region && left.During.Overlaps(right.During);

    private static IEnumerable<TeamAssignment> Assignment(TeamAssignment row)
    {
        TeamAssignment[] plainer =
        [
            row with { Weight = null },
            row with { Order = null },
            row with { Region = null },
            row with { Account = null, Subtree = false },
            row with { Subtree = false },
            row with { Reach = Reach.Local },
        ];
        return plainer.Where(one => one != row)
            .Concat(row.Weight is { } weight ? Simpler.Share(weight).Select(share => row with { Weight = share }) : [])
            .Concat(Simpler.Range(row.During).Select(days => row with { During = days }));
    }

    private static IEnumerable<Position> Position(Position row)
    {
        foreach (var occupants in Simpler.Fewer(row.Occupants))
        {
            yield return row with { Occupants = occupants };
        }

        if (row.Occupants.Count == 1 && row.Occupants[0].During != DateRange.Always)
        {
            yield return row with { Occupants = [row.Occupants[0] with { During = DateRange.Always }] };
        }
    }

    private static IEnumerable<FrameworkAgreement> Agreement(FrameworkAgreement row)
    {
        FrameworkAgreement[] plainer = [row with { Term = DateRange.Always }, row with { ClaimDays = 0 }];
        return plainer.Where(one => one != row)
            .Concat(Simpler.Fewer(row.Entities).Select(entities => row with { Entities = entities }))
            .Concat(Simpler.Fewer(row.Owners).Select(owners => row with { Owners = owners }))
            .Concat(row.Entities.Any(one => one.During != DateRange.Always) ? [row with { Entities = Simpler.Changed(row.Entities, one => one with { During = DateRange.Always }) }] : [])
            .Concat(row.Owners.Any(one => one.During != DateRange.Always) ? [row with { Owners = Simpler.Changed(row.Owners, one => one with { During = DateRange.Always }) }] : []);
    }

    private static IEnumerable<ExchangeRate> Rate(ExchangeRate row)
    {
        if (row.During != DateRange.Always)
        {
            yield return row with { During = DateRange.Always };
        }

        foreach (var rate in new[] { 1m, 2m })
        {
            if (row.Rate != 1m && rate != row.Rate)
            {
                yield return row with { Rate = rate };
            }
        }
    }
}
