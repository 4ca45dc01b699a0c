using CommissionEngine.Rosters;

namespace CommissionEngine.Testing.Generating;

/// <summary>What a roster, whole or in the making, has that something else can refer to.</summary>
internal sealed class RosterNames
{
    internal Registry<RegionId> Regions { get; } = new();

    internal Registry<ProductId> Products { get; } = new();

    internal Registry<AccountId> Accounts { get; } = new();

    internal Registry<ParticipantId> Participants { get; } = new();

    internal Registry<PositionId> Positions { get; } = new();

    internal static RosterNames Of(Roster roster)
    {
        // By id, so that the order of a document's lists changes nothing.
        var names = new RosterNames();
        Add(names.Regions, roster.Regions.Select(row => (row.Id, row.During)));
        Add(names.Products, roster.Products.Select(row => (row.Id, row.During)));
        Add(names.Accounts, roster.Accounts.Select(row => (row.Id, row.During)));
        Add(names.Participants, roster.Participants.Select(row => (row.Id, row.Employed)));
        Add(names.Positions, roster.Positions.Select(row => (row.Id, DateRange.Always)));
        return names;
    }

    /// <summary>A position, or somebody's own seat, that exists on one of the days.</summary>
    internal Seat? Seat(Draw draw, DateRange days)
    {
        if (draw.Chance(40) && Positions.Pick(draw, days) is { } position)
        {
            return position;
        }

        return Participants.Pick(draw, days) is { } participant ? (Seat)participant : null;
    }

    /// <summary>Whether everything that the assignment refers to exists on one of the days.</summary>
    internal bool Exist(TeamAssignment row, DateRange days) =>
        (row.Seat.Position is not null || Participants.Meets(row.Seat.Participant!.Value, days))
        && (row.Account is not { } account || Accounts.Meets(account, days))
        && (row.Region is not { } region || Regions.Meets(region, days));

    private static void Add<T>(Registry<T> registry, IEnumerable<(T Id, DateRange Days)> rows)
        where T : struct, IEquatable<T>, IComparable<T>
    {
        foreach (var (id, days) in rows.OrderBy(row => row.Id).ThenBy(row => row.Days.Start))
        {
            registry.Add(id, days);
        }
    }
}
