using CommissionEngine.Allocating.Selecting;
using CommissionEngine.Compiling;
using CommissionEngine.Deals;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Tests.Allocating.Selecting;

public sealed class DuplicatesTests
{
    private static readonly LocalDate April = new(2025, 4, 2);

    private static readonly AccountTables Accounts = new RosterTables(new Roster
    {
        Accounts =
        [
            new Account { Id = "halden" }, new Account { Id = "halden-de", Parent = "halden" }, new Account { Id = "halden-at", Parent = "halden", Aliases = ["old-at"] },
            new Account { Id = "corner" }, new Account { Id = "moved", Parent = "halden", During = DateRange.Until(April) },
            new Account { Id = "moved", Parent = "corner", During = DateRange.From(April.PlusDays(1)) },
        ],
    }).Accounts;

    private static KnownBooking Booking(string deal, string account, LocalDate date, string reference = "4500012345") =>
        new() { Deal = deal, Account = account, CompensationDate = date, Reference = reference };

    private static string? Earlier(string id, string? account, LocalDate date, DealHistory? history, string? reference = "4500012345")
    {
        var deal = new Deal { Id = id, Account = AccountId.TryOf(account, out var customer) ? customer : default(AccountId?), Currency = "EUR", Booked = date, Reference = reference };
        return Duplicates.EarlierBooking(deal, Days.Of(date), Days.Of(date), history, Accounts)?.Deal.Value;
    }

    [Fact]
    public void The_same_reference_under_the_same_top_account_is_the_same_order()
    {
        // C17: booked by DE on 04-02 and again by AT on 04-03.
        var history = new DealHistory { Bookings = [Booking("at", "halden-at", April.PlusDays(1)), Booking("de", "halden-de", April)] };

        Assert.Equal("de", Earlier("at", "old-at", April.PlusDays(1), history));
        Assert.Null(Earlier("de", "halden-de", April, history));
        Assert.Equal("de", Earlier("third", "halden", April.PlusDays(5), history));
    }

    [Fact]
    public void Another_customer_or_another_reference_is_another_order()
    {
        var history = new DealHistory { Bookings = [Booking("first", "halden-de", April)] };

        Assert.Null(Earlier("second", "corner", April.PlusDays(1), history));
        Assert.Null(Earlier("second", "halden-at", April.PlusDays(1), history, "4500012345 "));
        Assert.Null(Earlier("second", "halden-at", April.PlusDays(1), history, null));
        Assert.Null(Earlier("second", null, April.PlusDays(1), history));
        Assert.Null(Earlier("second", "halden-at", April.PlusDays(1), null));
    }

    [Fact]
    public void On_the_same_day_the_lower_id_stands_first()
    {
        var history = new DealHistory { Bookings = [Booking("B", "halden", April), Booking("a", "halden", April)] };

        Assert.Null(Earlier("A", "halden", April, history));
        Assert.Equal("B", Earlier("C", "halden", April, history));
        Assert.Equal("B", Earlier("a", "halden", April, history));
    }

    [Fact]
    public void The_tree_of_the_day_says_who_the_customer_is()
    {
        var history = new DealHistory { Bookings = [Booking("first", "moved", April.PlusDays(-5))] };

        Assert.Equal("first", Earlier("second", "halden-de", April, history));
        Assert.Null(Earlier("second", "halden-de", April.PlusDays(1), history));
        Assert.Equal("first", Earlier("second", "corner", April.PlusDays(1), history));
    }

    [Fact]
    public void An_account_that_nobody_knows_is_its_own_customer()
    {
        var history = new DealHistory { Bookings = [Booking("first", "unknown-1", April)] };

        Assert.Equal("first", Earlier("second", "unknown-1", April, history));
        Assert.Null(Earlier("second", "unknown-2", April, history));
    }

    [Fact]
    public void The_order_of_the_history_does_not_matter()
    {
        KnownBooking[] bookings = [Booking("x", "halden", April), Booking("y", "halden", April.PlusDays(-1)), Booking("z", "halden", April.PlusDays(-1))];

        Assert.Equal("y", Earlier("me", "halden", April, new DealHistory { Bookings = ValueList.From(bookings) }));
        Assert.Equal("y", Earlier("me", "halden", April, new DealHistory { Bookings = ValueList.From(bookings.Reverse()) }));
    }

    [Fact]
    public void A_copy_with_other_bookings_knows_those_and_equality_sees_only_what_is_written()
    {
        var history = new DealHistory { Bookings = [Booking("first", "halden", April)] };
        Assert.Equal("first", Earlier("second", "halden", April, history));

        var copy = history with { Bookings = [Booking("other", "halden", April)] };
        Assert.Equal("other", Earlier("second", "halden", April, copy));
        Assert.Equal("first", Earlier("second", "halden", April, history));
        Assert.Equal(new DealHistory { Bookings = [Booking("first", "halden", April)] }, history);
        Assert.Equal(new DealHistory { Bookings = [Booking("first", "halden", April)] }.GetHashCode(), history.GetHashCode());
        Assert.NotEqual(copy, history);
        Assert.Equal(history, history with { });
    }
}
