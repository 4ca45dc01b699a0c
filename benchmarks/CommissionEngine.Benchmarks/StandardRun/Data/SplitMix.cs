namespace CommissionEngine.Benchmarks.StandardRun.Data;

/// <summary>A seeded stream of numbers (SplitMix64): the same seed gives the same data everywhere.</summary>
internal struct SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The finaliser of SplitMix64: every bit of the input moves every bit of the output.</summary>
    internal static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }

    /// <summary>From 0 up to, not including, the limit.</summary>
    internal int Below(int limit) => (int)(((UInt128)Next() * (ulong)limit) >> 64);

    /// <summary>From 0 up to, not including, 1.</summary>
    internal double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>True with a probability.</summary>
    internal bool Chance(double probability) => Fraction() < probability;

    private ulong Next() => Mix(_state += 0x9E3779B97F4A7C15UL);
}
