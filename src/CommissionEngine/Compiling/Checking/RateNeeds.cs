namespace CommissionEngine.Compiling.Checking;

/// <summary>The rates that a rulebook needs and the roster lacks.</summary>
/// <remarks>
/// Only rates of the rulebook's type count. The rule for an amount band in a currency B, for every day of the policy or contract term that asks for it:
/// with a credit currency X, every other currency that has a rate into X on that day needs one into B, and so does X itself on every day on which it has any rate, and at least once;
/// without a credit currency, every other currency that has any rate on that day needs one into B. A day on which a currency has no rate at all is not missed:
/// nobody means to book in it then.
/// </remarks>
internal sealed class RateNeeds
{
    private readonly FaultList _faults;
    private readonly Rulebook _rulebook;
    private readonly Dictionary<(Currency From, Currency To), DaySet> _rates = [];
    private readonly Dictionary<Currency, DaySet> _any = [];
    private readonly List<Currency> _currencies = [];
    private readonly Dictionary<Currency, List<(Currency From, DaySet Missing)>> _missing = [];
    private readonly List<(Spot At, Currency Band, DateRange Days)> _needs = [];

    internal RateNeeds(FaultList faults, Rulebook rulebook, Roster roster)
    {
        _faults = faults;
        _rulebook = rulebook;
        var rows = (roster.ExchangeRates ?? [])
            .Where(row => row is not null && string.Equals(row.Type, rulebook.RateType, StringComparison.Ordinal))
            .Where(row => !row.From.IsNone && !row.To.IsNone && row.From != row.To && !row.During.IsTurnedAround)
            .Select(row => (row.From, row.To, Days: DaySpan.Of(row.During)))
            .ToList();
        foreach (var pair in rows.GroupBy(row => (row.From, row.To)))
        {
            _rates.Add(pair.Key, DaySet.Of(pair.Select(row => row.Days)));
        }

        foreach (var one in rows.SelectMany(row => new[] { (Currency: row.From, row.Days), (Currency: row.To, row.Days) }).GroupBy(row => row.Currency))
        {
            _any.Add(one.Key, DaySet.Of(one.Select(row => row.Days)));
        }

        _currencies.AddRange(_any.Keys.OrderBy(currency => currency.Code, StringComparer.Ordinal).ThenBy(currency => currency.Decimals));
    }

    /// <summary>That a band in that currency is asked for on these days.</summary>
    internal void Add(Spot at, Currency band, DateRange days) => _needs.Add((at, band, days));

    /// <summary>Tells, for each band and currency, the first days on which the rate is missing.</summary>
    internal void Report()
    {
        CreditCurrency();
        foreach (var (at, band, days) in _needs)
        {
            if (!_missing.TryGetValue(band, out var missing))
            {
                missing = [.. MissingInto(band)];
                _missing.Add(band, missing);
            }

            foreach (var (from, gap) in missing)
            {
                if (gap.FirstWithin(DaySpan.Of(days)) is { } first)
                {
                    _faults.Add(
                        DiagnosticCodes.BandRateMissing,
                        at,
                        $"The band is in {band}, and the roster has no {Words.Quoted(_rulebook.RateType)} rate from {from} to {band} on these days: {first.ToRange()}.",
                        $"Add the rate for these days, and for any later ones that lack it, or give the band in a currency that has it.");
                }
            }
        }
    }

    private IEnumerable<(Currency From, DaySet Missing)> MissingInto(Currency band)
    {
        if (_rulebook.CreditCurrency is not { } credit)
        {
            foreach (var from in _currencies)
            {
                yield return (from, from == band ? DaySet.Empty : _any[from].Without(Days(from, band)));
            }

            yield break;
        }

        foreach (var from in _currencies)
        {
            yield return (from, from == band || from == credit ? DaySet.Empty : Days(from, credit).Without(Days(from, band)));
        }

        if (credit != band && !credit.IsNone)
        {
            var known = Days(credit, band);
            yield return (credit, known.IsEmpty ? DaySet.Always : _any[credit].Without(known));
        }
    }

    /// <summary>A credit currency into which nothing leads, though the roster has rates between others: it is mistyped, or the rates are.</summary>
    private void CreditCurrency()
    {
        if (_rulebook.CreditCurrency is { IsNone: false } credit
            && !_rates.Keys.Any(pair => pair.To == credit)
            && _rates.Keys.Any(pair => pair.From != credit))
        {
            _faults.Add(
                DiagnosticCodes.CreditCurrencyWithoutRate,
                RulebookCheck.Root.Of("creditCurrency"),
                $"No {Words.Quoted(_rulebook.RateType)} rate of the roster leads into {credit}, though there are rates between other currencies.",
                $"Add rates into {credit}, or name the credit currency and the rate type that the roster has rates for.");
        }
    }

    private DaySet Days(Currency from, Currency to) => _rates.GetValueOrDefault((from, to)) ?? DaySet.Empty;
}
