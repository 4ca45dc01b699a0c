using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using NodaTime;

namespace CommissionEngine.Tests.Reference;

/// <summary>What a deal names and the roster does not know, or not on that day. Decision: judged once, on the deal's own compensation date.</summary>
internal static class Unknown
{
    public static IEnumerable<Finding> In(World world, Deal deal, LocalDate date)
    {
        if (deal.Account is { } account && world.AccountsFrom(account, date).Count == 0)
        {
            yield return Say.Finding(FindingCode.AccountUnknown, ("account", account.Value));
        }

        for (var i = 0; i < deal.Lines.Count; i++)
        {
            var line = deal.Lines[i];
            var number = line.Number == 0 ? i + 1 : line.Number;
            if (line.Product is { } product && world.ProductsFrom(product, date).Count == 0)
            {
                yield return Say.Finding(FindingCode.ProductUnknown, number, null, [], ("product", product.Value));
            }

            foreach (var finding in Places(world, line.Places, number, date))
            {
                yield return finding;
            }
        }

        foreach (var finding in Places(world, deal.Places, null, date))
        {
            yield return finding;
        }

        foreach (var named in deal.Team.Select(member => member.Participant).Distinct().Where(id => world.Person(id, date) is null))
        {
            yield return Say.Finding(FindingCode.ParticipantUnknown, ("participant", named.Value));
        }
    }

    private static IEnumerable<Finding> Places(World world, ValueList<Place> places, int? line, LocalDate date) =>
        places.Where(place => world.RegionsFrom(place.Region, date).Count == 0)
            .Select(place => Say.Finding(FindingCode.RegionUnknown, line, null, [], ("point", place.Point.Value), ("region", place.Region.Value)));
}

/// <summary>RULES 14: a deal booked twice under one customer reference.</summary>
internal static class Duplicates
{
    /// <summary>The booking that stands before this deal: the earliest compensation date, then the lower id; null if this is the first.</summary>
    public static KnownBooking? Earlier(World world, Deal deal, LocalDate date, DealHistory? history)
    {
        if (deal.Reference is not { } reference || deal.Account is not { } account || history is null)
        {
            return null;
        }

        var first = history.Bookings
            .Where(booking => booking.Deal != deal.Id && booking.Reference == reference && Top(world, booking.Account, date) == Top(world, account, date))
            .OrderBy(booking => booking.CompensationDate).ThenBy(booking => booking.Deal).FirstOrDefault();
        return first is not null && (first.CompensationDate, first.Deal).CompareTo((date, deal.Id)) < 0 ? first : null;
    }

    /// <summary>The top of the account's tree on the deal's compensation date. Decision: an account that is not known is its own top.</summary>
    private static AccountId Top(World world, AccountId account, LocalDate date) => world.AccountsFrom(account, date) is { Count: > 0 } path ? path[^1].Id : world.Now(account);
}
