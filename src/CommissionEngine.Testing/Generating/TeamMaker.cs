using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Testing.Generating;

/// <summary>Who works on what, with handovers from one seat to another; a seat has a role for the same account and region once on a day.</summary>
internal sealed class TeamMaker(Draw draw, Calendar calendar, RosterNames names)
{
    private readonly List<TeamAssignment> _rows = [];

    internal ValueList<TeamAssignment> Assignments()
    {
        var count = draw.Int(1, 4) + draw.Int(0, 2 * names.Participants.Ids.Count);
        for (var i = 0; i < count; i++)
        {
            if (Row() is not { } row)
            {
                continue;
            }

            var handedOver = draw.Chance(40) ? HandedOver(row) : null;
            Add(handedOver is { } pair ? pair.Before : row);
            if (handedOver is { } both)
            {
                Add(both.After);
            }
        }

        return ValueList.From(_rows);
    }

    private TeamAssignment? Row()
    {
        var days = calendar.Range(draw, always: 65);
        if (names.Seat(draw, days) is not { } seat)
        {
            return null;
        }

        var role = draw.Of(Words.Roles);
        var account = draw.Chance(40) ? names.Accounts.Pick(draw, days) : null;
        return new TeamAssignment
        {
            Seat = seat,
            Role = role,
            Reach = draw.Chance(role == Words.Global ? 80 : 10) ? Reach.Global : Reach.Local,
            Account = account,
            Subtree = account is not null && draw.Chance(60),
            Region = draw.Chance(45) ? names.Regions.Pick(draw, days) : null,
            During = days,
            Weight = Weight(draw),
            Order = draw.Chance(30) ? draw.Int(1, 3) : null,
        };
    }

    /// <summary>The assignment ends on a day, and another seat has it from the next day on, or after a short gap.</summary>
    private (TeamAssignment Before, TeamAssignment After)? HandedOver(TeamAssignment row)
    {
        var last = calendar.Day(draw);
        var first = last.PlusDays(draw.Chance(75) ? 1 : draw.Int(2, 12));
        var before = new DateRange(row.During.Start, last);
        var after = new DateRange(first, row.During.End);
        if (before.IsTurnedAround || after.IsTurnedAround || names.Seat(draw, after) is not { } seat || seat == row.Seat || !names.Exist(row, before) || !names.Exist(row, after))
        {
            return null;
        }

        return (row with { During = before }, row with { Seat = seat, During = after, Weight = draw.Chance(70) ? row.Weight : Weight(draw) });
    }

    private void Add(TeamAssignment row)
    {
        if (!_rows.Exists(other => other.Seat == row.Seat && other.Role == row.Role && other.Account == row.Account && other.Region == row.Region && other.During.Overlaps(row.During)))
        {
            _rows.Add(row);
        }
    }

    internal static Share? Weight(Draw draw) => draw.Weighted(40, 10, 20, 10, 10, 10) switch
    {
        0 => null,
        1 => Share.Zero,
        2 => Share.Whole,
        3 => Share.Of(37.5m),
        4 => Share.Of(draw.Int(2, 9)),
        _ => Share.Fraction(draw.Int(1, 6), draw.Int(2, 7)),
    };
}
