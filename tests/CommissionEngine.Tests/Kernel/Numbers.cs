using FsCheck;
using FsCheck.Fluent;

namespace CommissionEngine.Tests.Kernel;

/// <summary>Whole numbers of all sizes for the laws of arithmetic, with shrinkers, so that a counter-example is a small one.</summary>
internal static class Numbers
{
    /// <summary>Often small, so that ties happen; sometimes at the very edge of 64 bits.</summary>
    internal static Gen<long> NotNegative { get; } = Gen.OneOf(
        Between(0, 6),
        Between(0, 1000),
        Between(0, 10_000_000_000),
        Between(0, long.MaxValue),
        Gen.Elements(0L, 1L, long.MaxValue, long.MaxValue - 1, 1L << 32, 1L << 62));

    internal static Gen<long> Any { get; } =
        from magnitude in NotNegative
        from turned in Gen.Elements(false, true)
        select turned ? -magnitude - 1 : magnitude;

    /// <summary>From zero to far beyond 64 bits, below 2^126.</summary>
    internal static Gen<Int128> Wide { get; } =
        from low in NotNegative
        from high in Gen.OneOf(Gen.Constant(0L), NotNegative)
        from alone in Gen.Elements(false, true)
        select alone ? low : ((Int128)high * long.MaxValue) + low;

    /// <summary>From zero or more up to and including the last.</summary>
    internal static Gen<long> Between(long first, long last) =>
        from high in Gen.Choose(0, int.MaxValue - 1)
        from middle in Gen.Choose(0, int.MaxValue - 1)
        from low in Gen.Choose(0, int.MaxValue - 1)
        select (long)((((UInt128)(ulong)high << 62) + ((UInt128)(ulong)middle << 31) + (ulong)low) % ((UInt128)(ulong)(last - first) + 1)) + first;

    internal static Arbitrary<long> AnyLong { get; } = Arb.From(Any, Smaller);

    internal static IEnumerable<long> Smaller(long number)
    {
        if (number != 0)
        {
            yield return 0;
            yield return number / 2;
            yield return number - Math.Sign(number);
        }
    }

    internal static IEnumerable<Int128> Smaller(Int128 number)
    {
        if (number > 0)
        {
            yield return 0;
            yield return number >> 32;
            yield return number / 2;
            yield return number - 1;
        }
    }

    /// <summary>The same array with one item fewer, then with one item smaller.</summary>
    internal static IEnumerable<T[]> Smaller<T>(T[] items, Func<T, IEnumerable<T>> smaller)
    {
        for (var i = 0; i < items.Length; i++)
        {
            yield return [.. items[..i], .. items[(i + 1)..]];
        }

        for (var i = 0; i < items.Length; i++)
        {
            foreach (var item in smaller(items[i]))
            {
                yield return [.. items[..i], item, .. items[(i + 1)..]];
            }
        }
    }
}
