using CommissionEngine.Allocations;

namespace CommissionEngine.Tests.Scenarios;

/// <summary>Law 1, from the documents alone: of every line, year and event, revenue credits + residuals = what was reached, in the credit currency.</summary>
internal static class Law
{
    internal static void Check(Scenario scenario, ScenarioStep step, Allocation allocation)
    {
        var reached = new SortedDictionary<(int, int, string), decimal>();
        foreach (var line in allocation.Credits.Where(credit => credit.Type == CreditType.Revenue).Select(credit => (credit.Line, credit.Year, credit.Event, credit.Amount))
            .Concat(allocation.Residuals.Select(residual => (residual.Line, residual.Year, residual.Event, residual.Amount))))
        {
            var key = (line.Line, line.Year, line.Event ?? "");
            reached[key] = reached.GetValueOrDefault(key) + line.Amount.Amount;
        }

        foreach (var ((line, year, @event), sum) in reached)
        {
            Assert.Equal(@event.Length == 0 ? Booked(scenario, step, line, year) : step.Deal.Events.Single(one => one.Id == @event).Amount, sum);
        }
    }

    private static decimal Booked(Scenario scenario, ScenarioStep step, int number, int year)
    {
        var line = step.Deal.Lines.Single(one => one.Number == number || (one.Number == 0 && ReferenceEquals(one, step.Deal.Lines[number - 1])));
        var booked = line.Years.Count == 0 ? line.Booked : line.Years[year - 1].Booked;
        if (scenario.Rulebook.CreditCurrency is not { } currency || currency == step.Deal.Currency)
        {
            return booked;
        }

        var rate = scenario.Roster.ExchangeRates.Single(one => one.From == step.Deal.Currency && one.To == currency && one.During.Contains(step.Deal.Booked));
        return decimal.Round(booked * rate.Rate, currency.Decimals, MidpointRounding.AwayFromZero);
    }
}
