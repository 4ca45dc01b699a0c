using CommissionEngine.Rosters;

namespace CommissionEngine.Testing.Shrinking;

/// <summary>Several rows of one id become one that holds always; and plainer people, accounts and nodes of the trees.</summary>
internal static class RowShrinker
{
    internal static IEnumerable<Roster> Single(Roster roster)
    {
        foreach (var rows in Merged(roster.Participants, row => row.Id.Value, row => row.Employed, row => row with { Employed = DateRange.Always }))
        {
            yield return roster with { Participants = rows };
        }

        foreach (var rows in Merged(roster.Accounts, row => row.Id.Value, row => row.During, row => row with { During = DateRange.Always }))
        {
            yield return roster with { Accounts = rows };
        }

        foreach (var rows in Merged(roster.Regions, row => row.Id.Value, row => row.During, row => row with { During = DateRange.Always }))
        {
            yield return roster with { Regions = rows };
        }

        foreach (var rows in Merged(roster.Products, row => row.Id.Value, row => row.During, row => row with { During = DateRange.Always }))
        {
            yield return roster with { Products = rows };
        }

        foreach (var rows in Simpler.Each(roster.Participants, Participant))
        {
            yield return roster with { Participants = rows };
        }

        foreach (var rows in Simpler.Each(roster.Accounts, Account))
        {
            yield return roster with { Accounts = rows };
        }

        foreach (var rows in Simpler.Each(roster.Regions, row => row.Parent is null ? [] : [row with { Parent = null }]))
        {
            yield return roster with { Regions = rows };
        }

        foreach (var rows in Simpler.Each(roster.Products, row => row.Parent is null ? [] : [row with { Parent = null }]))
        {
            yield return roster with { Products = rows };
        }
    }

    /// <summary>For each id that has several rows, or one that does not hold always: its first row only, holding always.</summary>
    private static IEnumerable<ValueList<T>> Merged<T>(ValueList<T> rows, Func<T, string> id, Func<T, DateRange> days, Func<T, T> always)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var name = id(rows[i]);
            var same = rows.Where(row => string.Equals(id(row), name, StringComparison.Ordinal)).ToList();
            if (ReferenceEquals(same[0], rows[i]) && (same.Count > 1 || days(rows[i]) != DateRange.Always))
            {
                var place = i;
                yield return ValueList.From(rows.Where((row, at) => at <= place || !string.Equals(id(row), name, StringComparison.Ordinal)).Select(row => ReferenceEquals(row, same[0]) ? always(row) : row).ToArray());
            }
        }
    }

    private static IEnumerable<Participant> Participant(Participant row)
    {
        Participant[] plainer = [row with { Home = null }, row with { Facts = [] }, row with { Aliases = [] }, row with { ExternalIds = [] }, row with { Type = ParticipantType.Employee }];
        return plainer.Where(one => one != row).Concat(Simpler.Fewer(row.Facts, 1).Select(facts => row with { Facts = facts }));
    }

    private static IEnumerable<Account> Account(Account row)
    {
        Account[] plainer = [row with { Parent = null }, row with { Region = null }, row with { Segment = null }, row with { Aliases = [] }, row with { ExternalIds = [] }, row with { IsGlobal = false }];
        return plainer.Where(one => one != row);
    }
}
