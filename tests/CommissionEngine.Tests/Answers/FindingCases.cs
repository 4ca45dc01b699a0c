using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.Answers.Given;

namespace CommissionEngine.Tests.Answers;

/// <summary>A pair of deals for every finding, by hand from what FindingCode and RULES.md say.</summary>
internal static class FindingCases
{
    internal static IReadOnlyList<FindingCase> All => [.. OfNames(), .. OfAgreements(), .. OfDecisions(), .. OfAmounts(), .. OfEvents(), .. OfSeats()];

    private static Deal Acme => Order with { Account = "acme" };

    private static IEnumerable<FindingCase> OfNames()
    {
        yield return new(FindingCode.DealFault, Ask(Order with { Lines = [new DealLine { Booked = 10.001m }] }), Ask(Order with { Lines = [new DealLine { Booked = 10.01m }] }), ["code", "path", "message", "remedy"], []);
        yield return new(FindingCode.AccountUnknown, Ask(Order with { Account = "nobody" }), Ask(Order), ["account=nobody"], []);
        yield return new(FindingCode.ProductUnknown, Ask(Order with { Lines = [new DealLine { Booked = 1, Product = "nuts" }] }), Ask(Order), ["product=nuts"], []);
        yield return new(FindingCode.RegionUnknown, Ask(Order with { Places = [new Place(InfluencePoint.Booking, "XX")] }), Ask(Order), ["point=booking", "region=XX"], []);
        yield return new(FindingCode.ParticipantUnknown, Ask(Order with { Team = [new TeamMember { Participant = "nils" }] }), Ask(Order with { Team = [new TeamMember { Participant = "bert" }] }), ["participant=nils"], []);
        yield return new(FindingCode.AgreementUnknown, Ask(Acme with { Agreement = "FA-9" }), Ask(Acme with { Agreement = "FA-1" }), ["agreement=FA-9"], []);
    }

    private static IEnumerable<FindingCase> OfAgreements()
    {
        var called = Acme with { Agreement = "FA-1" };
        var inTime = Ask(Acme with { Claims = [Claimed("FA-1", "anna", Day.PlusDays(10))] });
        yield return new(FindingCode.EntityNotCovered, Ask(called with { Account = "beta" }), Ask(called), ["agreement=FA-1", "account=beta", "booked=2025-03-14"], ["anna"]);
        yield return new(FindingCode.OutsideTerm, Ask(called with { Booked = new(2024, 12, 31) }), Ask(called with { Booked = new(2025, 1, 1) }), ["agreement=FA-1", "term=2025-01-01 to 2025-12-31", "booked=2024-12-31"], ["anna"]);
        yield return new(FindingCode.CoveredButLocal, Ask(Acme), inTime, ["agreements=FA-1, FA-2", "account=acme", "claim-until=2025-03-24"], ["anna", "bert"]);
        yield return new(FindingCode.ClaimLate, Ask(Acme with { Claims = [Claimed("FA-1", "anna", Day.PlusDays(11))] }), inTime, ["agreement=FA-1", "participant=anna", "claimed=2025-03-25", "last-day=2025-03-24"], ["anna"]);
        yield return new(FindingCode.ClaimNotCovered, Ask(Order with { Claims = [Claimed("FA-1", "anna", Day)] }), inTime, ["agreement=FA-1", "participant=anna", "account=beta"], ["anna"]);
        yield return new(FindingCode.ClaimNotByOwner, Ask(Acme with { Claims = [Claimed("FA-1", "bert", Day)] }), inTime, ["agreement=FA-1", "participant=bert", "claimed=2025-03-14"], ["anna"]);
        yield return new(FindingCode.ClaimsConflict, Ask(Acme with { Claims = [Claimed("FA-1", "anna", Day), Claimed("FA-2", "bert", Day)] }), inTime, ["agreements=FA-1, FA-2"], ["anna", "bert"]);
    }

    private static IEnumerable<FindingCase> OfDecisions()
    {
        var decided = new Override { Approver = "boss", Reason = "agreed", Shares = [Share("anna", 60), Share("bert", 40)] };
        var agreed = new DocumentedSplit { Approved = Day, Shares = decided.Shares };
        yield return new(FindingCode.OverrideIncomplete, Ask(Order with { Override = decided with { Approver = null } }), Ask(Order with { Override = decided }), ["missing=approver"], []);
        yield return new(FindingCode.SplitNotApproved, Ask(Order with { DocumentedSplit = agreed with { Approved = Day.PlusDays(1) } }), Ask(Order with { DocumentedSplit = agreed }), ["approved=2025-03-15", "booked=2025-03-14"], []);
        yield return new(FindingCode.SplitRefused, Ask(Order with { Override = decided with { Shares = [Share("anna", 60), Share("bert", 30)] } }), Ask(Order with { Override = decided }), ["rule=override", "total=90%"], ["anna", "bert"]);
        yield return new(FindingCode.ShareBelowMinimum, Ask(Minimum(31)), Ask(Minimum(30)), ["participant=carl", "share=30%", "minimum=31%"], ["carl"]);
        yield return new(FindingCode.CeilingRefused, Ask(Ceiling(150)), Ask(Ceiling(200)), ["ceiling=150%", "credited=200%"], []);
        yield return new(FindingCode.DuplicateBooking, Ask(Order with { Reference = "PO-1" }, Known("PO-1")), Ask(Order with { Reference = "PO-1" }, Known("PO-2")), ["reference=PO-1", "deal=D0"], []);
        yield return new(FindingCode.OriginalUnknown, Ask(Order with { Id = "D2", Original = "D0" }, new DealHistory()), Ask(Order with { Id = "D2", Original = "D1" }, Stored(Order)), ["original=D0"], []);
        yield return new(FindingCode.NoPolicy, Ask(With(policy => policy with { When = new Condition.OfType { AnyOf = ["new"] } })), Ask(Rules), ["date=2025-03-14"], []);
        yield return new(FindingCode.PoliciesConflict, new(Tied, People, Order with { Facts = [Fact.Of("a", true), Fact.Of("b", true)] }), new(Tied, People, Order with { Facts = [Fact.Of("a", true)] }), ["policies"], []);
    }

    internal static Rulebook Minimum(decimal percent) =>
        With(policy => policy with { Pools = [Pool("a", 70, "am"), Pool("b", 30, "specialist")], Limits = new() { Minimum = new() { Share = Portion.Percent(percent) } } });

    internal static Rulebook Ceiling(decimal percent) =>
        With(policy => policy with { Pools = [.. policy.Pools, Overlay(100)], Limits = new() { Ceiling = new() { Share = Portion.Percent(percent), Cut = CeilingCut.Refuse } } });

    internal static Rulebook Tied => Rules with
    {
        Facts = [new FactDeclaration { Name = "a", Kind = FactKind.YesNo }, new FactDeclaration { Name = "b", Kind = FactKind.YesNo }],
        Policies = [Rules.Policies[0] with { Id = "PA", When = new Condition.FactYesNo { Name = "a" } }, Rules.Policies[0] with { Id = "PB", When = new Condition.FactYesNo { Name = "b" } }],
    };

    internal static DealHistory Known(string reference) => new() { Bookings = [new KnownBooking { Deal = "D0", Account = "beta", Reference = reference, CompensationDate = Day.PlusDays(-1) }] };

    private static IEnumerable<FindingCase> OfAmounts()
    {
        var named = Rules with { CompensationDate = "registered" };
        var inKronor = Rules with { CreditCurrency = "SEK" };
        var net = With(policy => policy with { Base = AmountBase.Net });
        yield return new(FindingCode.RateMissing, Ask(inKronor), new(inKronor, People with { ExchangeRates = [new ExchangeRate { From = "EUR", To = "SEK", Rate = 11 }] }, Order), ["from=EUR", "to=SEK", "type=plan", "date=2025-03-14"], []);
        yield return new(FindingCode.CompensationDateMissing, Ask(named), new(named, People, Order with { Dates = [new DealDate { Name = "registered", Date = Day }] }), ["name=registered"], []);
        yield return new(FindingCode.BaseMissing, Ask(net), new(net, People, Order with { Lines = [new DealLine { Booked = 1_000, Net = 900 }] }), ["base=net", "policy=P"], []);
        yield return new(FindingCode.AmountOutOfRange, Ask(Order with { Lines = [new DealLine { Booked = 1_000_000_000_000_000_000m }] }), Ask(Order with { Lines = [new DealLine { Booked = 1_000_000_000_000m }] }), ["what"], []);
    }

    private static IEnumerable<FindingCase> OfEvents()
    {
        var both = Order with { Lines = [new DealLine { Booked = 1_000 }, new DealLine { Booked = -200 }] };
        yield return new(FindingCode.EventNeedsLine, Ask(both with { Events = [Returned(-100)] }), Ask(both with { Events = [Returned(-100, line: 1)] }), ["event=E1"], []);
        yield return new(FindingCode.OutsideWhole, Ask(With(Returned(-1_000.01m))), Ask(With(Returned(-1_000))), ["event=E1", "reached=EUR -0.01", "whole=EUR 1,000.00"], []);
        yield return new(FindingCode.EventRepeated, Ask(With(Returned(-100)), Stored(With(Returned(-100)))), Ask(With(Returned(-100, "E2")), Stored(With(Returned(-100)))), ["event=E1"], []);
        yield return new(FindingCode.EventLineUnknown, Ask(With(Returned(-100, line: 7)), Stored(Order)), Ask(With(Returned(-100, line: 1)), Stored(Order)), ["event=E1", "line=7"], []);
    }

    private static IEnumerable<FindingCase> OfSeats()
    {
        var rules = With(policy => policy with { Pools = [.. policy.Pools, Overlay(10)] });
        var seat = new TeamAssignment { Seat = Seat.AtPosition("S"), Role = "specialist" };
        var empty = People with { Positions = [new Position { Id = "S" }], Assignments = [People.Assignments[0], seat] };
        yield return new(FindingCode.OverlayLapsed, new(rules, empty, Order), Ask(rules), ["rule=extra", "share=10%", "reason"], []);
        var holdover = new HoldoverRule.ByStage { Days = 90, Shares = [new StageShare("offer", CommissionEngine.Share.Percent(50))] };
        var since = Day.PlusDays(-30);
        var handed = People with
        {
            Assignments =
            [
                new TeamAssignment { Seat = Seat.Own("bert"), Role = "am", During = DateRange.Until(since.PlusDays(-1)) },
                new TeamAssignment { Seat = Seat.Own("anna"), Role = "am", During = DateRange.From(since) },
            ],
        };
        var byStage = With(policy => policy with { Pools = [policy.Pools[0] with { Holdover = holdover }] });
        var known = new DealHistory { Stages = [new KnownStage { Deal = "D1", Stage = "offer", Since = since }] };
        yield return new(FindingCode.StageUnknown, new(byStage, handed, Order, new DealHistory()), new(byStage, handed, Order, known), ["participant=bert", "date=2025-02-12"], []);
    }
}
