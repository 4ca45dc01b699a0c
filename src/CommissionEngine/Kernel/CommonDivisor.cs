namespace CommissionEngine.Kernel;

/// <summary>Euclid's greatest common divisor.</summary>
internal static class CommonDivisor
{
    /// <summary>The greatest number that divides both. Neither is negative and not both are zero.</summary>
    internal static Int128 Of(Int128 a, Int128 b)
    {
        // Division of 128 bits is many times slower, so it is left as soon as both numbers have become small.
        while (b > ulong.MaxValue || a > ulong.MaxValue)
        {
            if (b == 0)
            {
                return a;
            }

            (a, b) = (b, a % b);
        }

        var (x, y) = ((ulong)a, (ulong)b);
        while (y != 0)
        {
            (x, y) = (y, x % y);
        }

        return x;
    }
}
