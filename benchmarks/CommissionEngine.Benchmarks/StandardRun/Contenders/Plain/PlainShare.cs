namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Plain;

/// <summary>What one member gets by one rule; used again for the next deal.</summary>
internal sealed class PlainShare
{
    internal int Member { get; set; }

    internal int Rule { get; set; }

    internal long Weight { get; set; }

    internal long Credit { get; set; }

    /// <summary>What rounding down took, in parts of the denominator.</summary>
    internal long Rest { get; set; }

    /// <summary>Takes the whole units of a share of the amount.</summary>
    internal void Take(long amount, long denominator)
    {
        var product = (UInt128)(ulong)amount * (ulong)Weight;
        if (product >> 63 == 0)
        {
            Credit = (long)product / denominator;
            Rest = (long)product - (Credit * denominator);
        }
        else
        {
            var units = product / (ulong)denominator;
            Credit = (long)units;
            Rest = (long)(product - (units * (ulong)denominator));
        }
    }
}
