namespace CommissionEngine.Kernel;

/// <summary>Takes decimals apart into whole numbers, and gives powers of ten.</summary>
internal static class Decimals
{
    /// <summary>The whole number that <paramref name="value"/> is 10^<paramref name="scale"/> times smaller than; scale is 0 to 28.</summary>
    internal static Int128 Mantissa(decimal value, out int scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        unchecked
        {
            var low = ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
            var magnitude = new Int128((uint)bits[2], low);
            scale = (bits[3] >> 16) & 0xff;
            return bits[3] < 0 ? -magnitude : magnitude;
        }
    }

    /// <summary>10 to the power of <paramref name="exponent"/>, which is 0 to 38.</summary>
    internal static Int128 PowerOfTen(int exponent)
    {
        var power = Int128.One;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
