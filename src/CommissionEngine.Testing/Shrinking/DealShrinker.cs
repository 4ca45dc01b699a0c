using CommissionEngine.Deals;

namespace CommissionEngine.Testing.Shrinking;

/// <summary>Simpler deals. A well-formed deal stays one.</summary>
internal static class DealShrinker
{
    internal static IEnumerable<Deal> Shrink(Deal deal) => Fewer(deal).Concat(Plainer(deal)).Concat(Items(deal));

    /// <summary>Fewer deals, then simpler ones.</summary>
    internal static IEnumerable<ValueList<Deal>> ShrinkAll(ValueList<Deal> deals) => Simpler.Fewer(deals).Concat(Simpler.Each(deals, Shrink));

    private static IEnumerable<Deal> Fewer(Deal deal)
    {
        foreach (var events in Simpler.Fewer(deal.Events))
        {
            yield return deal with { Events = events };
        }

        foreach (var left in Simpler.Fewer(Places(deal), deal.Original is null ? 1 : 0))
        {
            yield return DealLines.Keep(deal, left);
        }

        foreach (var team in Simpler.Fewer(deal.Team))
        {
            yield return deal with { Team = team };
        }

        foreach (var claims in Simpler.Fewer(deal.Claims))
        {
            yield return deal with { Claims = claims };
        }

        foreach (var facts in Simpler.Fewer(deal.Facts))
        {
            yield return deal with { Facts = facts };
        }

        foreach (var places in Simpler.Fewer(deal.Places))
        {
            yield return deal with { Places = places };
        }

        foreach (var dates in Simpler.Fewer(deal.Dates))
        {
            yield return deal with { Dates = dates };
        }
    }

    private static IEnumerable<Deal> Plainer(Deal deal)
    {
        Deal[] plainer =
        [
            deal with { Override = null },
            deal with { DocumentedSplit = null },
            deal with { Agreement = null },
            deal with { Reference = null },
            deal with { Type = null },
            deal with { Stage = null },
            deal with { Channel = null },
            deal with { Account = null },
            DealLines.Keep(deal, Places(deal)),
        ];
        foreach (var one in plainer)
        {
            if (one != deal)
            {
                yield return one;
            }
        }

        var euro = Currency.Of("EUR");
        if (deal.Currency != euro && DealLines.Amounts(deal).All(amount => Money.TryOf(amount, euro, out _)))
        {
            yield return deal with { Currency = euro };
        }

        foreach (var booked in Simpler.Day(deal.Booked))
        {
            yield return deal with { Booked = booked };
        }
    }

    private static IEnumerable<Deal> Items(Deal deal)
    {
        foreach (var one in DealLines.Shrink(deal))
        {
            yield return one;
        }

        foreach (var events in Simpler.Each(deal.Events, one => PeopleShrinker.Event(one, deal.Currency.Decimals)))
        {
            yield return deal with { Events = events };
        }

        foreach (var team in Simpler.Each(deal.Team, PeopleShrinker.Member))
        {
            if (team.DistinctBy(member => (member.Participant, member.Role, member.Position)).Count() == team.Count)
            {
                yield return deal with { Team = team };
            }
        }

        foreach (var dates in Simpler.Each(deal.Dates, one => Simpler.Day(one.Date).Select(day => one with { Date = day })))
        {
            yield return deal with { Dates = dates };
        }

        foreach (var claims in Simpler.Each(deal.Claims, one => Simpler.Day(one.Date).Select(day => one with { Date = day })))
        {
            yield return deal with { Claims = claims };
        }

        foreach (var one in PeopleShrinker.Splits(deal))
        {
            yield return one;
        }
    }

    private static ValueList<int> Places(Deal deal) => ValueList.From(Enumerable.Range(0, deal.Lines.Count).ToArray());
}
