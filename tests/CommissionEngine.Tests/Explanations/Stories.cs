using CommissionEngine.Deals;
using CommissionEngine.Explanations;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.Reference.Cast;

namespace CommissionEngine.Tests.Explanations;

/// <summary>Small deals whose explanation is read.</summary>
internal static class Stories
{
    internal static Explanation C01 => Explain(
        Book(Policy(Pool("decision", 50, Global), Pool("booking", 25, Local, "booking"), Pool("delivery", 25, Local, "delivery"))),
        Halden("DE=dieter", "NL=joost", "BR=lia", "FR=claire"),
        Deal(1_200_000m, "2025-03-14", ("decision", "SE"), ("booking", "NL"), ("delivery", "BR")));

    internal static Explanation HandedOver => Explain(
        Book(Policy(Pool("local", 100, Local) with { Holdover = new HoldoverRule.Schedule { Steps = [new HoldoverStep(90, Share.Whole)] } })),
        new Roster
        {
            Participants = [new Participant { Id = "tom" }, new Participant { Id = "uma" }],
            Assignments =
            [
                new TeamAssignment { Seat = Seat.Own("tom"), Role = Local, During = DateRange.Until(Day("2025-06-30")) },
                new TeamAssignment { Seat = Seat.Own("uma"), Role = Local, During = DateRange.From(Day("2025-07-01")) },
            ],
        },
        Deal(1000m, "2025-09-29") with { Account = default(AccountId?) });

    internal static Explanation Absent => Explain(
        Book(Policy(Pool("local", 100, Local) with { Absence = AbsenceRule.ByMediation })),
        new Roster
        {
            Participants = [new Participant { Id = "emilia" }, new Participant { Id = "karl" }],
            Assignments = [new TeamAssignment { Seat = Seat.Own("emilia"), Role = Local }],
            Absences = [new Absence { Participant = "emilia", Cover = "karl", During = DateRange.Between(Day("2025-02-01"), Day("2025-07-31")) }],
        },
        Deal(300_000m, "2025-02-14") with { Currency = "SEK", Account = default(AccountId?) });

    internal static Explanation Thirds => Shared(100m, policy => policy, "ada=10", "ben=10", "cal=10");

    internal static Explanation Weighted => Shared(1_234.57m, policy => policy, "ada=46", "ben=31", "cal=23");

    internal static Explanation Declared
    {
        get
        {
            var (roster, deal) = Named(100m, "ada=60", "ben=40");
            var shares = new DeclaredShare[] { new() { Participant = "ada", Share = Share.Percent(70) }, new() { Participant = "ben", Share = Share.Percent(30) } };
            return Explain(Book(Team), roster, deal with { Override = new Override { Approver = "boss", Reason = "agreed in May", Shares = [.. shares] } });
        }
    }

    internal static Explanation NoPolicy => Explain(Book(), Named(100m, "ada=60").Roster, Deal(100m, "2025-03-14") with { Account = default(AccountId?) });

    internal static Explanation Ceiling
    {
        get
        {
            var (roster, deal) = Named(100_000m, "ada=60", "ben=40");
            roster = roster with
            {
                Participants = [.. roster.Participants, new Participant { Id = "gus" }],
                Assignments = [new TeamAssignment { Seat = Seat.Own("gus"), Role = Global }],
            };
            var policy = Policy(Team.Pools[0], Overlay("top", 100, Global)) with
            {
                Limits = new CreditLimits { Ceiling = new CreditCeiling { Share = Portion.Percent(150), Cut = CeilingCut.OverlaysFirst } },
            };
            return Explain(Book(policy), roster, deal);
        }
    }

    internal static Explanation[] All => [Invoiced, C01, HandedOver, Absent, Thirds, Weighted, Declared, NoPolicy, Ceiling, Vacant("2025-05-20"), Vacant("2025-07-15"), Minimum(Shortfall.Drop), Minimum(Shortfall.Refuse)];

    /// <summary>Two lines in dollars, credited in euro as they are invoiced, and passed up to the boss.</summary>
    internal static Explanation Invoiced => Explain(
        Book(Policy(Pool("decision", 60, Global), Pool("booking", 40, Local, "booking")) with
        {
            CreditedAt = CreditingEvent.Invoiced,
            Rollup = new Rollup { Rules = [new RollupRule()] },
        }) with
        { CreditCurrency = "EUR" },
        Halden("NL=joost") with { ExchangeRates = [new ExchangeRate { From = "USD", To = "EUR", Rate = 0.9m }] },
        Deal(1000m, "2025-03-14", ("booking", "NL")) with
        {
            Currency = "USD",
            Lines = [new DealLine { Booked = 1000m }, new DealLine { Booked = 500m }],
            Events = [Event("inv-1", EventKind.Invoiced, "2025-04-01", 600m), Event("inv-2", EventKind.Invoiced, "2025-05-01", 900m)],
        });

    private static CreditPolicy Team => Policy(Pool("team", 100, Specialist) with { Split = new SplitMethod.ByWeight() });

    internal static Explanation Minimum(Shortfall shortfall) => Shared(
        250_000m,
        policy => policy with { Limits = new CreditLimits { Minimum = new MinimumShare { Share = Portion.Percent(10), OnShortfall = shortfall } } },
        "ada=46",
        "ben=30",
        "cal=16",
        "dot=8");

    internal static Explanation Vacant(string booked) => Explain(
        Book(Policy(Pool("local", 100, Local, "booking") with { Vacancy = new VacancyRule.ToManager { Days = 90, Otherwise = new VacancyRule.ToHouse() } })),
        new Roster
        {
            Regions = [new Region { Id = "UK" }],
            Participants = [new Participant { Id = "mona" }, new Participant { Id = "paul" }],
            Positions =
            [
                new Position { Id = "uk", Occupants = [new Occupant { Participant = "paul", During = DateRange.Until(Day("2025-03-31")) }] },
                new Position { Id = "head", Occupants = [new Occupant { Participant = "mona" }] },
            ],
            Assignments = [new TeamAssignment { Seat = Seat.AtPosition("uk"), Role = Local, Region = "UK" }],
            ReportingLines = [new ReportingLine { From = Seat.AtPosition("uk"), To = Seat.AtPosition("head") }],
        },
        Deal(240_000m, booked, ("booking", "UK")) with { Account = default(AccountId?), Currency = "GBP" });

    private static Explanation Shared(decimal amount, Func<CreditPolicy, CreditPolicy> limits, params string[] weights)
    {
        var (roster, deal) = Named(amount, weights);
        return Explain(Book(limits(Team)), roster, deal);
    }

    private static Explanation Explain(Rulebook rulebook, Roster roster, Deal deal) => CreditEngine.Compile(rulebook, roster).Explain(deal);
}
