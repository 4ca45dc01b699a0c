using CommissionEngine.Rosters;

namespace CommissionEngine.Testing.Generating;

/// <summary>The credit currency and rate type of a rulebook, and the currencies in which it can ask for amounts without a rate missing.</summary>
internal sealed class MoneyScope
{
    internal MoneyScope(Draw draw, Roster roster)
    {
        var types = roster.ExchangeRates.Select(row => row.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        RateType = types.Contains(ExchangeRate.Plan, StringComparer.Ordinal) && draw.Chance(90) || types.Count == 0 ? ExchangeRate.Plan : draw.Of(types);
        var rates = roster.ExchangeRates.Where(row => string.Equals(row.Type, RateType, StringComparison.Ordinal)).ToList();
        var targets = rates.GroupBy(row => row.To).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Code, StringComparer.Ordinal).Select(group => group.Key).ToList();
        if (draw.Chance(60))
        {
            Credit = targets.Count == 0 ? draw.Of(Words.Currencies) : draw.Chance(75) ? targets[0] : draw.Of(targets);
        }

        var all = rates.SelectMany(row => new[] { row.From, row.To }).Concat(Words.Currencies).Distinct().OrderBy(currency => currency.Code, StringComparer.Ordinal);
        Bands = [.. all.Where(band => CanBeAsked(band, Credit, rates))];
    }

    internal string RateType { get; }

    /// <summary>Null: each deal's own.</summary>
    internal Currency? Credit { get; }

    /// <summary>Currencies into which every other one that deals are expected in leads on all days.</summary>
    internal List<Currency> Bands { get; }

    /// <summary>Whether a roster has the rates that a rulebook needs: into its credit currency, if there are any, and into those of its bands on all days.</summary>
    internal static bool Suffices(Rulebook rulebook, Roster roster)
    {
        var rates = roster.ExchangeRates.Where(row => string.Equals(row.Type, rulebook.RateType, StringComparison.Ordinal)).ToList();
        var leads = rulebook.CreditCurrency is not { } credit || rates.Count == 0 || rates.Exists(row => row.To == credit);
        return leads && new AskedFor(rulebook).Bands.TrueForAll(band => CanBeAsked(band.Currency, rulebook.CreditCurrency, rates));
    }

    private static bool CanBeAsked(Currency band, Currency? creditCurrency, List<ExchangeRate> rates)
    {
        if (band == creditCurrency)
        {
            return true;
        }

        var expected = creditCurrency is { } credit
            ? rates.Where(row => row.To == credit).Select(row => row.From).Append(credit)
            : rates.SelectMany(row => new[] { row.From, row.To });
        return expected.Distinct().All(from => from == band || rates.Exists(row => row.From == from && row.To == band && row.During == DateRange.Always));
    }
}
