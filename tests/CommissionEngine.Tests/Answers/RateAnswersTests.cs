using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using static CommissionEngine.Tests.Answers.Given;

namespace CommissionEngine.Tests.Answers;

/// <summary>Every rate that a deal lacks is told at once, one finding each, so that they can be added together.</summary>
public sealed class RateAnswersTests
{
    private static readonly string[] Others = ["NOK", "SEK", "USD"];

    [Fact]
    public void Every_missing_pair_is_told_whoever_asks_for_it() =>
        Assert.Equal(["EUR to NOK", "EUR to SEK", "EUR to USD"], Missing(Bands("USD", "NOK") with { CreditCurrency = "SEK" }, Order));

    [Fact]
    public void A_pair_that_is_asked_for_twice_is_told_once() =>
        Assert.Equal(["EUR to SEK"], Missing(Bands("SEK", "SEK") with { CreditCurrency = "SEK" }, Order));

    [Fact]
    public void Bands_alone_are_told_too() => Assert.Equal(["EUR to NOK", "EUR to USD"], Missing(Bands("USD", "NOK"), Order));

    [Fact]
    public void A_band_that_no_policy_of_that_day_asks_for_is_not_told()
    {
        var bands = Bands("USD", "NOK");
        var ended = bands with { Policies = [.. bands.Policies.Select(policy => policy.Id == "in NOK" ? policy with { During = DateRange.Until(Day.PlusDays(-1)) } : policy)] };

        Assert.Equal(["EUR to USD"], Missing(ended, Order));
    }

    [Fact]
    public void A_rate_that_is_there_is_not_told() => Assert.Equal(
        ["EUR to SEK"],
        Missing(
            Bands("USD") with { CreditCurrency = "SEK" },
            Order,
            new ExchangeRate { From = "EUR", To = "SEK", Rate = 11, During = DateRange.Until(Day.PlusDays(-1)) },
            new ExchangeRate { From = "EUR", To = "USD", Rate = 1.1m }));

    [Fact]
    public void Every_year_tells_its_own()
    {
        var deal = Order with { Lines = [new DealLine { Booked = 20m, Years = [new YearlyPart { Booked = 10m }, new YearlyPart { Booked = 10m }] }] };
        var answer = new Asked(Bands("USD") with { CreditCurrency = "SEK" }, WithoutEuros(), deal).Answer();

        Assert.Equal(
            [(1, "SEK", "2025-03-14"), (1, "USD", "2025-03-14"), (2, "SEK", "2026-03-14"), (2, "USD", "2026-03-14")],
            answer.Findings.Select(finding => (finding.Year, finding["to"], finding["date"])));
        Assert.Equal(20m, answer.Residuals.Sum(row => row.Amount.Amount));
    }

    private static string[] Missing(Rulebook rulebook, Deal deal, params ExchangeRate[] rates)
    {
        var answer = new Asked(rulebook, WithoutEuros(rates), deal).Answer();

        Assert.Equal(AllocationStatus.RateMissing, answer.Status);
        Assert.Equal("EUR 1,000.00", Assert.Single(answer.Residuals).Amount.ToString());
        Assert.All(answer.Findings, finding => Assert.Equal(FindingCode.RateMissing, finding.Code));
        return [.. answer.Findings.Select(finding => $"{finding["from"]} to {finding["to"]}")];
    }

    // Compiling asks for the rates of bands from every currency that it knows deals to have: euros are the one that nobody thought of.
    private static Roster WithoutEuros(params ExchangeRate[] more) => People with
    {
        ExchangeRates =
        [
            .. from one in Others from other in Others where one != other select new ExchangeRate { From = one, To = other, Rate = 2 },
            .. more,
        ],
    };

    /// <summary>Policies for bands of these currencies, the nearer before the farther, and one for the rest.</summary>
    private static Rulebook Bands(params string[] currencies) => Rules with
    {
        Policies =
        [
            .. Rules.Policies,
            .. currencies.Select((code, place) => Rules.Policies[0] with
            {
                Id = place > 0 && currencies[place - 1] == code ? "again in " + code : "in " + code,
                Precedence = place + 1,
                When = new Condition.AmountBetween { From = Money.Of(5, code) },
            }),
        ],
    };
}
