using CommissionEngine.Compiling;
using CommissionEngine.Deals;

namespace CommissionEngine.Allocating.Selecting;

/// <summary>Finds deals that were booked before under the same customer's reference.</summary>
/// <remarks>In: a deal and what is known of others. Out: the booking that is credited instead of it, if there is one. RULES 14; law 4: the order of the history does not matter.</remarks>
internal static class Duplicates
{
    /// <summary>The booking that stands before this deal: the same reference, another id, the same top of the account tree; the earliest compensation date, then the lower id. Null if this deal is the first.</summary>
    /// <param name="deal">The deal. Without reference or account it is nobody's double.</param>
    /// <param name="compensationDate">The deal's compensation date.</param>
    /// <param name="day">The day whose tree of accounts counts.</param>
    /// <param name="history">What is known of other deals; null: nothing.</param>
    /// <param name="accounts">The accounts. One that is not known that day is its own top.</param>
    internal static KnownBooking? EarlierBooking(Deal deal, int compensationDate, int day, DealHistory? history, AccountTables accounts)
    {
        if (history is null || deal.Reference is not { } reference || deal.Account is not { } account)
        {
            return null;
        }

        foreach (var booking in history.BookingsOf(reference))
        {
            var order = Days.Of(booking.CompensationDate).CompareTo(compensationDate);
            order = order != 0 ? order : booking.Deal.CompareTo(deal.Id);
            if (order > 0)
            {
                return null;
            }

            if (order != 0 && booking.Deal != deal.Id && IsSameCustomer(booking.Account, account, day, accounts))
            {
                return booking;
            }
        }

        return null;
    }

    private static bool IsSameCustomer(AccountId one, AccountId other, int day, AccountTables accounts)
    {
        var (left, right) = (TopOf(one, day, accounts), TopOf(other, day, accounts));
        return left < 0 && right < 0 ? one == other : left == right;
    }

    private static int TopOf(AccountId account, int day, AccountTables accounts)
    {
        var number = accounts.Names.Of(account.Value);
        var top = accounts.Top(number, day);
        return top < 0 ? number : top;
    }
}
