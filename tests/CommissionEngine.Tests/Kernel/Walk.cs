using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace CommissionEngine.Tests.Kernel;

/// <summary>Parts of a whole, all of one sign or zero, and running totals within it in any order.</summary>
internal sealed record Walk(long[] Parts, long[] Totals)
{
    internal static Arbitrary<Walk> Cases { get; } = Arb.From(
        from count in Gen.Choose(1, 9)
        from size in Gen.Elements(6L, 6L, 40L, 1_000_000L, 100_000_000_000L, long.MaxValue / 9)
        from parts in Numbers.Between(0, size).ArrayOf(count)
        from sign in Gen.Elements(1, -1)
        let whole = parts.Sum()
        from totals in Numbers.Between(0, whole).ArrayOf()
        select new Walk([.. parts.Select(part => part * sign)], [.. totals.Select(total => total * sign)]),
        Smaller);

    internal long Whole => Parts.Sum();

    public override string ToString() => $"parts [{string.Join(", ", Parts)}], running [{string.Join(", ", Totals)}]";

    /// <summary>The definition, step by step, with numbers of any size and no cleverness.</summary>
    internal static long[] Slowly(long[] parts, long reached)
    {
        var sign = parts.Any(part => part < 0) ? -1 : 1;
        var holders = parts.Select((part, i) => new Node(BigInteger.Abs(part), i, null, null)).Where(node => node.Amount > 0).ToList();
        while (holders.Count > 1)
        {
            var pair = holders.OrderBy(node => node.Amount).ThenBy(node => node.Earliest).Take(2).OrderBy(node => node.Earliest).ToList();
            holders.RemoveAll(pair.Contains);
            holders.Add(new Node(pair[0].Amount + pair[1].Amount, pair[0].Earliest, pair[0], pair[1]));
        }

        var amounts = new long[parts.Length];
        if (holders.Count == 1)
        {
            holders[0].Give(BigInteger.Abs(reached), amounts, sign);
        }

        return amounts;
    }

    private static IEnumerable<Walk> Smaller(Walk walk) =>
        Numbers.Smaller(walk.Totals, Numbers.Smaller).Select(totals => walk with { Totals = totals })
            .Concat(Numbers.Smaller(walk.Parts, Numbers.Smaller).Where(parts => parts.Length > 0).Select(parts => Within(parts, walk.Totals)));

    private static Walk Within(long[] parts, long[] totals)
    {
        var whole = parts.Sum();
        return new Walk(parts, [.. totals.Select(total => Math.Clamp(total, Math.Min(whole, 0), Math.Max(whole, 0)))]);
    }

    private sealed record Node(BigInteger Amount, int Earliest, Node? Left, Node? Right)
    {
        internal void Give(BigInteger reached, long[] amounts, int sign)
        {
            if (Left is null)
            {
                amounts[Earliest] = (long)(reached * sign);
                return;
            }

            var toLeft = ((2 * reached * Left.Amount) + Amount) / (2 * Amount);
            Left.Give(toLeft, amounts, sign);
            Right!.Give(reached - toLeft, amounts, sign);
        }
    }
}
