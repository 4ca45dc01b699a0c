using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.Answers.Given;

namespace CommissionEngine.Tests.Answers;

/// <summary>One deal that can be given the cause of every status, alone or two at once: most by a line of its own, for which only the policy of that name is.</summary>
internal static class PrecedencePairs
{
    private static readonly DealLine Huge = new() { Number = 90, Booked = 1_000_000_000_000_000_000m, Product = "good" };

    /// <summary>Two that cannot hold of one deal, though the cause of both may be written on it; the answer is the second, and nothing is told of the first.</summary>
    internal static IReadOnlyDictionary<(AllocationStatus First, AllocationStatus Second), string> Impossible { get; } = new Dictionary<(AllocationStatus, AllocationStatus), string>
    {
        [(AllocationStatus.CompensationDateMissing, AllocationStatus.OriginalUnknown)] = "A deal that continues another has the date of that one.",
        [(AllocationStatus.RateMissing, AllocationStatus.OriginalUnknown)] = "A deal that continues another was converted with that one.",
        [(AllocationStatus.DuplicateBooking, AllocationStatus.OriginalUnknown)] = "A deal that continues another is no booking of its own.",
    };

    /// <summary>The deal with the causes of these statuses; everything else about it is in order, and line 1 is credited unless one of them takes the whole deal.</summary>
    internal static Asked With(params ReadOnlySpan<AllocationStatus> causes)
    {
        var asked = new Asked(Policies, Staff, Plain);
        foreach (var cause in causes)
        {
            asked = Add(asked, cause);
        }

        return asked;
    }

    private static Deal Plain => Order with { Lines = [new DealLine { Number = 1, Booked = 1_000m, Product = "good" }] };

    private static Roster Staff => People with
    {
        Products = [.. new[] { "good", "account", "none", "tied", "net", "given", "minimum", "ceiling" }.Select(id => new Product { Id = id })],
    };

    private static Rulebook Policies => Rules with
    {
        Policies =
        [
            For("good", Rules.Policies[0]),
            For("account", Rules.Policies[0]) with { Level = PolicyLevel.Account },
            For("tied", Rules.Policies[0]) with { Id = "tied a", When = Tied("a") },
            For("tied", Rules.Policies[0]) with { Id = "tied b", When = Tied("b") },
            For("net", Rules.Policies[0] with { Base = AmountBase.Net }),
            For("given", Rules.Policies[0] with { Pools = [Pool("all", 100, "am") with { Split = new SplitMethod.AsGiven() }] }),
            For("minimum", FindingCases.Minimum(31).Policies[0]),
            For("ceiling", FindingCases.Ceiling(150).Policies[0]),
        ],
        Facts = [new FactDeclaration { Name = "a", Kind = FactKind.YesNo }, new FactDeclaration { Name = "b", Kind = FactKind.YesNo }],
    };

    private static CreditPolicy For(string product, CreditPolicy policy) => policy with { Id = product, When = Of(product) };

    private static Condition.All Tied(string fact) => new() { Of = [Of("tied"), new Condition.FactYesNo { Name = fact }] };

    private static Condition.OfProduct Of(string product) => new() { AnyOf = [product] };

    private static Asked Add(Asked asked, AllocationStatus cause) => cause switch
    {
        AllocationStatus.DealInvalid => Line(asked, new DealLine { Number = 91, Booked = 10.001m, Product = "good" }),
        AllocationStatus.AmountOutOfRange => Line(asked, Huge),
        AllocationStatus.CompensationDateMissing => asked with { Rulebook = asked.Rulebook with { CompensationDate = "registered" } },
        AllocationStatus.RateMissing => Line(asked, new DealLine { Number = 92, Booked = 20m, Product = "good", Years = [new YearlyPart { Booked = 10m }, new YearlyPart { Booked = 10m }] }) with
        {
            // Of the first year there is a rate, so that all else is judged; of the second there is none.
            Rulebook = asked.Rulebook with { CreditCurrency = "SEK" },
            Roster = asked.Roster with { ExchangeRates = [new ExchangeRate { From = "EUR", To = "SEK", Rate = 11, During = DateRange.Until(new(2025, 12, 31)) }] },
        },
        AllocationStatus.DuplicateBooking => asked with
        {
            Deal = asked.Deal with { Reference = "PO-1" },
            History = new DealHistory { Bookings = [Booking("beta"), Booking("nobody")] },
        },
        AllocationStatus.OriginalUnknown => asked with { Deal = asked.Deal with { Id = "D2", Original = "D9" } },
        AllocationStatus.AccountUnknown => Line(asked with { Deal = asked.Deal with { Account = "nobody" } }, Hundred(2, "account")),
        AllocationStatus.NoPolicy => Line(asked, Hundred(3, "none")),
        AllocationStatus.PoliciesConflict => Line(asked with { Deal = asked.Deal with { Facts = [Fact.Of("a", true), Fact.Of("b", true)] } }, Hundred(4, "tied")),
        AllocationStatus.BaseMissing => Line(asked, Hundred(5, "net")),
        AllocationStatus.SplitRefused => Line(asked, Hundred(6, "given")),
        AllocationStatus.ShareBelowMinimum => Line(asked, Hundred(7, "minimum")),
        AllocationStatus.CeilingRefused => Line(asked, Hundred(8, "ceiling")),
        AllocationStatus.EventNeedsLine => Event(Line(asked, Hundred(9, "good") with { Booked = -100m }), Returned(-1m, "E1")),
        AllocationStatus.OutsideWhole => Event(asked, Returned(-1_000.01m, "E2", line: 1)),
        _ => asked,
    };

    private static KnownBooking Booking(string account) => new() { Deal = "D0", Account = account, Reference = "PO-1", CompensationDate = Day.PlusDays(-1) };

    private static DealLine Hundred(int number, string product) => new() { Number = number, Booked = 100m, Product = product };

    private static Asked Line(Asked asked, DealLine line) => asked with { Deal = asked.Deal with { Lines = [.. asked.Deal.Lines, line] } };

    private static Asked Event(Asked asked, DealEvent one) => asked with { Deal = asked.Deal with { Events = [.. asked.Deal.Events, one] } };
}
