using CommissionEngine.Rosters;

namespace CommissionEngine.Testing.Generating;

/// <summary>Accounts in a tree of up to three levels, with global ones, segments, homes, former ids and other ids.</summary>
internal static class AccountMaker
{
    internal static ValueList<Account> Accounts(Draw draw, Calendar calendar, Registry<RegionId> regions, Registry<AccountId> known)
    {
        var rows = new List<Account>();
        var levels = new List<int>();
        var count = draw.Int(1, 6);
        for (var i = 0; i < count; i++)
        {
            var free = Enumerable.Range(0, levels.Count).Where(place => levels[place] < 3).ToList();
            var above = free.Count > 0 && draw.Chance(75) ? known.Ids[draw.Of(free)] : (AccountId?)null;
            levels.Add(above is { } parent ? levels[known.Ids.IndexOf(parent)] + 1 : 1);
            var id = new AccountId($"A{i + 1}");
            var changes = i > 0 && draw.Chance(10);
            foreach (var days in changes ? calendar.Stretches(draw, 2, gaps: true) : [DateRange.Always])
            {
                rows.Add(Row(draw, id, above, days, regions, known));
                known.Add(id, days);
            }

            if (!known.Ids.Contains(id))
            {
                rows.Add(Row(draw, id, null, DateRange.Always, regions, known));
                known.Add(id, DateRange.Always);
            }
        }

        return ValueList.From(rows);
    }

    private static Account Row(Draw draw, AccountId id, AccountId? above, DateRange days, Registry<RegionId> regions, Registry<AccountId> known) => new()
    {
        Id = id,
        Parent = above is { } parent && known.Meets(parent, days) ? above : null,
        Region = draw.Chance(60) ? regions.Pick(draw, days) : null,
        Segment = draw.Chance(40) ? draw.Of(Words.Segments) : null,
        IsGlobal = draw.Chance(above is null ? 50 : 10),
        Aliases = draw.Chance(15) ? [new AccountId($"{id}-old")] : [],
        ExternalIds = draw.Chance(10) ? [new ExternalId("crm", $"c-{id}")] : [],
        During = days,
    };
}
