namespace CommissionEngine.Testing.Generating;

/// <summary>Amounts in minor units: mostly small, often at the edge of a band, now and then nothing or almost more than can be held.</summary>
internal sealed class AmountMaker(Draw draw, IReadOnlyList<Money> bands, Currency currency)
{
    private const decimal TooMuch = 99_999_999_999_999_999_999m;

    private readonly List<long> _edges = bands.Where(band => band.Currency == currency).Select(band => band.MinorUnits).ToList();

    /// <summary>In the currency's whole units, exact.</summary>
    internal decimal Amount()
    {
        if (draw.Int(1, 400) == 1)
        {
            return TooMuch;
        }

        var units = draw.Weighted(25, 35, 12, 12, 5, 7, 2) switch
        {
            0 => draw.Int(1, 20),
            1 => draw.Int(1, 100_000),
            2 => draw.Int(1, 50) * 10_000,
            3 => _edges.Count > 0 ? draw.Of(_edges) + draw.Int(-1, 1) : 100,
            4 => 0,
            5 => draw.Long(1_000_000_000, 1_000_000_000_000),
            _ => draw.From(long.MaxValue, long.MaxValue / 2, 1_000_000_000_000_000_000),
        };
        return InUnits(units);
    }

    /// <summary>So many minor units.</summary>
    internal decimal InUnits(long units) => Money.FromMinorUnits(units, currency).Amount;

    /// <summary>About so many of a hundred parts of an amount, exact in the currency.</summary>
    internal decimal Part(decimal amount, int percent) => decimal.Round(amount / 100m * percent, currency.Decimals, MidpointRounding.ToZero);

    /// <summary>Amounts that sum to one exactly; those after the first may be nothing.</summary>
    internal decimal[] Parts(decimal amount, int count)
    {
        var parts = new decimal[count];
        for (var i = 0; i + 1 < count; i++)
        {
            parts[i] = Part(amount, draw.From(0, 20, 100 / count, 50));
            amount -= parts[i];
        }

        parts[^1] = amount;
        return parts;
    }
}
