using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Tests.Reference;

/// <summary>The roster, asked day by day: trees, seats, reporting lines, rates. Former ids lead to the present ones.</summary>
internal sealed class World(Rulebook rulebook, Roster roster)
{
    public Rulebook Rulebook => rulebook;

    public Roster Roster => roster;

    public AccountId Now(AccountId id) =>
        roster.Accounts.Any(a => a.Id == id) ? id : roster.Accounts.FirstOrDefault(a => a.Aliases.Contains(id))?.Id ?? id;

    public ParticipantId Now(ParticipantId id) =>
        roster.Participants.Any(p => p.Id == id) ? id : roster.Participants.FirstOrDefault(p => p.Aliases.Contains(id))?.Id ?? id;

    public Seat Now(Seat seat) => seat.Participant is { } own ? Seat.Of(Now(own)) : seat;

    /// <summary>The account and all above it, nearest first; nothing if it is not known on that day.</summary>
    public List<Account> AccountsFrom(AccountId? id, LocalDate date) =>
        Path(id is { } given ? Now(given) : default(AccountId?), (AccountId at) => roster.Accounts.FirstOrDefault(a => a.Id == at && a.During.Contains(date)), a => a.Parent is { } up ? Now(up) : default(AccountId?));

    /// <summary>The region and all above it, nearest first; nothing if it is not known on that day.</summary>
    public List<RegionId> RegionsFrom(RegionId? id, LocalDate date) =>
        [.. Path(id, (RegionId at) => roster.Regions.FirstOrDefault(r => r.Id == at && r.During.Contains(date)), r => r.Parent).Select(r => r.Id)];

    /// <summary>The product and all above it, nearest first; nothing if it is not known on that day.</summary>
    public List<ProductId> ProductsFrom(ProductId? id, LocalDate date) =>
        [.. Path(id, (ProductId at) => roster.Products.FirstOrDefault(p => p.Id == at && p.During.Contains(date)), p => p.Parent).Select(p => p.Id)];

    /// <summary>The row that holds for somebody on a day; null if he is unknown or not employed then.</summary>
    public Participant? Person(ParticipantId id, LocalDate date) =>
        roster.Participants.FirstOrDefault(p => p.Id == Now(id) && p.Employed.Contains(date));

    public bool IsKnown(ParticipantId id) => roster.Participants.Any(p => p.Id == Now(id));

    /// <summary>Who sits in a seat on a day and is employed then; null for an empty seat.</summary>
    public ParticipantId? OccupantOf(Seat seat, LocalDate date)
    {
        var sitting = seat.Position is { } position
            ? roster.Positions.Where(p => p.Id == position).SelectMany(p => p.Occupants).FirstOrDefault(o => o.During.Contains(date))?.Participant
            : seat.Participant;
        return sitting is { } somebody && Person(somebody, date) is { } person ? person.Id : default(ParticipantId?);
    }

    /// <summary>The last day before that on which somebody employed sat in the seat; null if there was none.</summary>
    public LocalDate? LastDayBefore(Seat seat, LocalDate date)
    {
        var stays = seat.Position is { } position
            ? roster.Positions.Where(p => p.Id == position).SelectMany(p => p.Occupants).Select(o => (o.Participant, o.During))
            : [(seat.Participant!.Value, DateRange.Always)];
        LocalDate? last = null;
        foreach (var (participant, during) in stays)
        {
            foreach (var row in roster.Participants.Where(p => p.Id == Now(participant)))
            {
                var start = Later(during.Start, row.Employed.Start);
                var end = Earlier(during.End, row.Employed.End);
                if (end is { } day && day < date && !(start > day) && !(last > day))
                {
                    last = day;
                }
            }
        }

        return last;
    }

    /// <summary>The seat to which a seat reports on a day.</summary>
    public Seat? Above(Seat seat, string relationship, LocalDate date)
    {
        var line = roster.ReportingLines.FirstOrDefault(l => Now(l.From) == Now(seat) && l.Relationship == relationship && l.During.Contains(date));
        return line is null ? null : Now(line.To);
    }

    /// <summary>Every seat that somebody has on a day: the positions he occupies, by id, and his own. Who is not employed occupies no position.</summary>
    public List<Seat> SeatsOf(ParticipantId participant, LocalDate date) =>
    [
        .. roster.Positions.Where(p => Person(participant, date) is not null && p.Occupants.Any(o => Now(o.Participant) == Now(participant) && o.During.Contains(date)))
            .OrderBy(p => p.Id).Select(p => Seat.Of(p.Id)),
        Seat.Of(Now(participant)),
    ];

    /// <summary>RULES 17: the position he occupies (lowest id), else his own seat.</summary>
    public Seat SeatOf(ParticipantId participant, LocalDate date) => SeatsOf(participant, date)[0];

    public decimal? Rate(Currency from, Currency to, LocalDate date) =>
        roster.ExchangeRates.FirstOrDefault(r => r.From == from && r.To == to && r.Type == rulebook.RateType && r.During.Contains(date))?.Rate;

    private static LocalDate? Later(LocalDate? a, LocalDate? b) => a is null || b > a ? b : a;

    private static LocalDate? Earlier(LocalDate? a, LocalDate? b) => a is null || b < a ? b : a;

    private static List<TRow> Path<TId, TRow>(TId? id, Func<TId, TRow?> rowOf, Func<TRow, TId?> above)
        where TId : struct
        where TRow : class
    {
        var path = new List<TRow>();
        for (var at = id; at is { } here && rowOf(here) is { } row; at = above(row))
        {
            path.Add(row);
        }

        return path;
    }
}
