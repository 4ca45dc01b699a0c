using CommissionEngine.Deals;
using NodaTime;

namespace CommissionEngine.Testing.Generating;

/// <summary>Deals that follow on others: later events of an original, a later state of the same deal, the same order booked again; and what is known beside them.</summary>
internal sealed class HistoryMaker(Draw draw, DealScope scope)
{
    /// <summary>Deals in the order in which they happen.</summary>
    internal ValueList<Deal> Sequence(int most)
    {
        var maker = new DealMaker(draw, scope);
        var deals = new List<Deal>();
        var count = draw.Int(1, most);
        for (var i = 0; i < count; i++)
        {
            var deal = maker.Make(new DealId($"D{i + 1}"));
            deals.Add(deals.Count > 0 && draw.Chance(10) ? deal with { Account = deals[0].Account, Reference = deals[0].Reference ?? Words.References[0] } : deal);
        }

        foreach (var deal in deals.ToArray())
        {
            var steps = draw.Weighted(60, 25, 15);
            var last = deal;
            for (var step = 1; step <= steps; step++)
            {
                var next = Later(deal, last, step);
                deals.Add(next);
                last = next.Id == deal.Id ? next : last;
            }
        }

        return ValueList.From(deals.ToArray());
    }

    /// <summary>Bookings and stages of these deals and of others, as known beside them.</summary>
    internal DealHistory Beside(ValueList<Deal> deals)
    {
        var bookings = new List<KnownBooking>();
        var stages = new List<KnownStage>();
        foreach (var deal in deals)
        {
            if (deal is { Reference: { } reference, Account: { } account, Original: null } && draw.Chance(60))
            {
                var date = deal.Dates.FirstOrDefault(one => string.Equals(one.Name, scope.Rulebook.CompensationDate, StringComparison.Ordinal))?.Date ?? deal.Booked;
                var other = draw.Chance(30);
                bookings.Add(new KnownBooking
                {
                    Deal = other ? new DealId("B1") : deal.Id,
                    Account = draw.Chance(80) || scope.Accounts.Count == 0 ? account : draw.Of(scope.Accounts),
                    Reference = reference,
                    CompensationDate = other ? Calendar.Near(draw, date) : date,
                });
            }

            for (var i = draw.Weighted(60, 30, 10); i > 0; i--)
            {
                stages.Add(new KnownStage { Deal = deal.Id, Since = Calendar.Near(draw, scope.Calendar.Day(draw)), Stage = draw.Of(scope.Stages) });
            }
        }

        return new DealHistory
        {
            AsOf = draw.Chance(50) ? scope.Calendar.Day(draw) : null,
            Bookings = ValueList.From(bookings.DistinctBy(row => row.Deal).ToArray()),
            Stages = ValueList.From(stages.DistinctBy(row => (row.Deal, row.Since)).ToArray()),
        };
    }

    private Deal Later(Deal deal, Deal last, int step)
    {
        var date = Calendar.Near(draw, deal.Booked.PlusDays(draw.Int(0, 100)));
        var amounts = new AmountMaker(draw, scope.Bands, deal.Currency);
        var events = new EventMaker(draw, scope, amounts).Events(deal.Lines, last.Events, date, $"{deal.Id}-{step}-");
        if (draw.Chance(30))
        {
            return last with { Events = [.. last.Events, .. events] };
        }

        return new Deal
        {
            Id = new DealId($"{deal.Id}-{step}"),
            Original = draw.Chance(3) ? new DealId("unheard-of") : deal.Id,
            Account = deal.Account,
            Currency = deal.Currency,
            Booked = date,
            Events = events,
        };
    }
}
