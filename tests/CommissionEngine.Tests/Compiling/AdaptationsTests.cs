using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Tests.Compiling;

public sealed class AdaptationsTests
{
    private static readonly LocalDate Last = new(2025, 7, 31);

    [Fact]
    public void A_value_for_the_days_of_one_version_says_nothing_to_another_with_narrower_bounds()
    {
        var rulebook = new Rulebook
        {
            Policies =
            [
                Version(1, DateRange.Until(Last), most: 90, Pool("local", new Portion.Parameter { Name = "local" }), Pool("rest", new Portion.Rest())),
                Version(2, DateRange.From(Last.PlusDays(1)), most: 30, Pool("fixed", Portion.Percent(50)), Pool("local", new Portion.Parameter { Name = "local" }), Pool("rest", new Portion.Rest())),
            ],
            Adaptations = [new Adaptation { Region = "SE", Policy = "P", Parameter = "local", Value = Share.Percent(80), During = DateRange.Until(Last) }],
        };

        var engine = CreditEngine.Compile(rulebook, new Roster { Regions = [new Region { Id = "SE" }] });

        Assert.Equal(80.00m, Local(engine, Last));
        Assert.Equal(20.00m, Local(engine, Last.PlusDays(1)));
    }

    private static decimal Local(CreditEngine engine, LocalDate booked)
    {
        var deal = new Deal { Id = "D", Currency = "EUR", Booked = booked, Places = [new Place(InfluencePoint.Booking, "SE")], Lines = [new DealLine { Booked = 100m }] };
        return Assert.Single(engine.Allocate(deal).Residuals, row => row.Rule == "local").Amount.Amount;
    }

    private static CreditPolicy Version(int version, DateRange during, int most, params CreditPool[] pools) => new()
    {
        Id = "P",
        Version = version,
        During = during,
        Level = PolicyLevel.Territory,
        Openings = [new Opening { Parameter = "local", Minimum = Share.Zero, Maximum = Share.Percent(most), Default = Share.Percent(20) }],
        Pools = ValueList.From(pools),
    };

    // Nobody is on the team: each pool keeps its portion as a residual of its own.
    private static CreditPool Pool(string name, Portion portion) => new() { Name = name, Portion = portion, To = new Recipients.Team(), Vacancy = new VacancyRule.Hold() };
}
