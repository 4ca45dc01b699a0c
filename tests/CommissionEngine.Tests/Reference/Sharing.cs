using System.Numerics;

namespace CommissionEngine.Tests.Reference;

/// <summary>DESIGN 5, "Sharing out" and "follow the whole"; RULES 33 and 34.</summary>
internal static class Sharing
{
    /// <summary>Everyone gets the floor of the exact share, the missing units go to the largest fractions, ties to the earlier.</summary>
    public static BigInteger[] LargestRemainder(BigInteger total, IReadOnlyList<Rational> weights)
    {
        if (total.Sign < 0)
        {
            return [.. LargestRemainder(-total, weights).Select(part => -part)];
        }

        var exact = Exact(total, weights);
        var parts = exact.Select(share => share.Floor()).ToArray();
        var missing = (int)(total - Sum(parts)) * (exact.All(share => share.IsZero) ? 0 : 1);
        var byFraction = Enumerable.Range(0, parts.Length).OrderByDescending(i => exact[i] - parts[i]).ThenBy(i => i);
        foreach (var i in byFraction.Take(missing))
        {
            parts[i] += 1;
        }

        return parts;
    }

    /// <summary>Everyone is rounded towards zero, and one takes all the missing units.</summary>
    public static BigInteger[] RemainderTo(int recipient, BigInteger total, IReadOnlyList<Rational> weights)
    {
        if (total.Sign < 0)
        {
            return [.. RemainderTo(recipient, -total, weights).Select(part => -part)];
        }

        var parts = Exact(total, weights).Select(share => share.Floor()).ToArray();
        parts[recipient] += total - Sum(parts);
        return parts;
    }

    /// <summary>What everyone has when <paramref name="reached"/> of the whole, which is the sum of the holders' parts of it, is reached.</summary>
    public static BigInteger[] Follow(IReadOnlyList<BigInteger> wholes, BigInteger reached)
    {
        if (wholes.Any(whole => whole.Sign < 0))
        {
            return [.. Follow([.. wholes.Select(whole => -whole)], -reached).Select(part => -part)];
        }

        var parts = new BigInteger[wholes.Count];
        var groups = Enumerable.Range(0, wholes.Count).Where(i => !wholes[i].IsZero).Select(i => new Group(wholes[i], i, null, null)).ToList();
        while (groups.Count > 1)
        {
            var smallest = groups.OrderBy(group => group.Amount).ThenBy(group => group.Earliest).Take(2).OrderBy(group => group.Earliest).ToList();
            groups.RemoveAll(smallest.Contains);
            groups.Add(new Group(smallest[0].Amount + smallest[1].Amount, smallest[0].Earliest, smallest[0], smallest[1]));
        }

        foreach (var top in groups)
        {
            Divide(top, reached, parts);
        }

        return parts;
    }

    public static BigInteger Sum(IEnumerable<BigInteger> values) => values.Aggregate(BigInteger.Zero, (sum, value) => sum + value);

    private static void Divide(Group group, BigInteger has, BigInteger[] parts)
    {
        if (group.Left is not { } left || group.Right is not { } right)
        {
            parts[group.Earliest] = has;
            return;
        }

        var toLeft = new Rational(has * left.Amount, group.Amount).HalfUp();
        Divide(left, toLeft, parts);
        Divide(right, has - toLeft, parts);
    }

    private static List<Rational> Exact(BigInteger total, IReadOnlyList<Rational> weights)
    {
        var sum = Rational.Sum(weights);
        return [.. weights.Select(weight => sum.IsZero ? Rational.Zero : weight * total / sum)];
    }

    private sealed record Group(BigInteger Amount, int Earliest, Group? Left, Group? Right);
}
