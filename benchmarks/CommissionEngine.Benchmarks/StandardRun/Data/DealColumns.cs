namespace CommissionEngine.Benchmarks.StandardRun.Data;

/// <summary>The deals, as columns, by day; a deal's number is its place.</summary>
internal sealed class DealColumns
{
    internal DealColumns(int count, TeamColumns teams)
    {
        Count = count;
        Account = new int[count];
        Day = new ushort[count];
        Amount = new long[count];
        Currency = new byte[count];
        Booking = new byte[count];
        Decision = new byte[count];
        Delivery = new byte[count];
        Product = new byte[count];
        Type = new byte[count];
        var random = new SplitMix(4242);
        for (var deal = 0; deal < count; deal++)
        {
            Draw(deal, ref random, teams.Countries);
        }
    }

    internal int Count { get; }

    internal int[] Account { get; }

    internal ushort[] Day { get; }

    /// <summary>Minor units of the deal's own currency.</summary>
    internal long[] Amount { get; }

    internal byte[] Currency { get; }

    internal byte[] Booking { get; }

    internal byte[] Decision { get; }

    internal byte[] Delivery { get; }

    internal byte[] Product { get; }

    internal byte[] Type { get; }

    /// <summary>The amount in the credit currency, half away from zero.</summary>
    internal long Converted(int deal) =>
        ((Amount[deal] * StandardTerms.Rate(StandardTerms.YearOfDay[Day[deal]], Currency[deal])) + (StandardTerms.RateScale / 2)) / StandardTerms.RateScale;

    /// <summary>The country at a place that a rule looks at.</summary>
    internal byte At(Spot spot, int deal) => spot switch
    {
        Spot.Booking => Booking[deal],
        Spot.Decision => Decision[deal],
        _ => Delivery[deal],
    };

    /// <summary>Ranges for several threads, cut where a quarter begins, so that no person's quarter is in two of them.</summary>
    internal int[] Cuts(int threads)
    {
        var cuts = new int[threads + 1];
        cuts[threads] = Count;
        for (var thread = 1; thread < threads; thread++)
        {
            cuts[thread] = NearestQuarter((int)((long)Count * thread / threads));
        }

        return cuts;
    }

    private int NearestQuarter(int at)
    {
        var quarter = QuarterOf(Math.Min(at, Count - 1));
        var (before, after) = (at, at);
        while (before > 0 && QuarterOf(before - 1) == quarter)
        {
            before--;
        }

        while (after < Count && QuarterOf(after) == quarter)
        {
            after++;
        }

        return at - before <= after - at ? before : after;
    }

    private byte QuarterOf(int deal) => StandardTerms.QuarterOfDay[Day[deal]];

    // The order of the draws is part of the definition of the data.
    private void Draw(int deal, ref SplitMix random, byte[][] countriesOf)
    {
        var skewed = random.Fraction();
        var account = (int)(StandardTerms.Accounts * skewed * skewed);
        var countries = countriesOf[account];
        Account[deal] = account;
        Day[deal] = (ushort)((long)deal * StandardTerms.Days / Count);
        Amount[deal] = (long)(LogNormal(random.Fraction() + 1e-12, random.Fraction()) * 100);
        Currency[deal] = (byte)(random.Chance(0.4) ? 0 : random.Below(StandardTerms.Currencies.Length));
        Booking[deal] = countries[random.Chance(0.5) ? 0 : random.Below(4)];
        Decision[deal] = countries[random.Chance(0.6) ? 0 : random.Below(4)];
        Delivery[deal] = random.Chance(0.9) ? countries[random.Below(4)] : (byte)(RegionTree.FirstCountry + random.Below(RegionTree.Countries));
        Product[deal] = (byte)random.Below(StandardTerms.Products);
        Type[deal] = random.Below(10) switch { < 4 => 0, < 7 => 1, 7 => 2, _ => 3 };
    }

    private static double LogNormal(double first, double second)
    {
        var normal = Math.Sqrt(-2 * Math.Log(first)) * Math.Cos(2 * Math.PI * second);
        return Math.Clamp(Math.Exp(10.3 + (1.4 * normal)), 100, 5e8);
    }
}
