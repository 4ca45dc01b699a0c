namespace CommissionEngine.Compiling.Checking;

/// <summary>Exchange rates.</summary>
internal sealed class ExchangeRateCheck(FaultList faults)
{
    internal void Check(Roster roster)
    {
        var rates = new OverlapSearch<(string Type, Currency From, Currency To)>();
        var currencies = new CurrencyCheck(faults);
        faults.Each(RosterCheck.Root, "exchangeRates", roster.ExchangeRates, row => $"{row.From}-{row.To}", (row, at) =>
        {
            faults.Days(at, "during", row.During);
            var right = currencies.Check(at, "from", row.From) & currencies.Check(at, "to", row.To) & faults.Text(at, "type", row.Type);
            if (row.Rate <= 0)
            {
                faults.Add(DiagnosticCodes.RateNotPositive, at.Of("rate"), $"{row.Rate} is not a rate.", $"Give a number above zero: what one {row.From} is worth in {row.To}.");
            }

            if (!right)
            {
                return;
            }

            rates.Add((row.Type, row.From, row.To), row.During, at);
            if (row.From == row.To)
            {
                faults.Add(
                    DiagnosticCodes.RateToItself, at.Of("to"), $"The rate leads from {row.From} to {row.To}.", $"Take it out: an amount in its own currency is not converted.");
            }
        });
        rates.Report((key, at, other, days) => faults.Add(
            DiagnosticCodes.RatesOverlap,
            at.Of("during"),
            $"There is another rate of the type {Words.Quoted(key.Type)} from {key.From} to {key.To} for the same days ({days}): {other}.",
            $"End one on the day before the other one starts, or give one of them another type."));
    }
}
