using NodaTime;

namespace CommissionEngine.Testing.Shrinking;

/// <summary>Smaller and simpler values. Whatever comes out is strictly simpler than what went in, so that shrinking ends.</summary>
internal static class Simpler
{
    private static readonly LocalDate Plain = new(2025, 1, 1);

    /// <summary>The list without some of its items: without all, then halves, quarters and so on down to single ones.</summary>
    internal static IEnumerable<ValueList<T>> Fewer<T>(ValueList<T> list, int least = 0)
    {
        foreach (var left in Choices(list))
        {
            if (left.Count >= least)
            {
                yield return left;
            }
        }
    }

    /// <summary>The items that are to go, in the same order as <see cref="Fewer"/> leaves them out.</summary>
    internal static IEnumerable<HashSet<T>> Chunks<T>(IReadOnlyList<T> list)
    {
        for (var size = list.Count; size > 0; size /= 2)
        {
            for (var start = 0; start < list.Count; start += size)
            {
                yield return [.. list.Skip(start).Take(size)];
            }
        }
    }

    /// <summary>The list with one item made simpler.</summary>
    internal static IEnumerable<ValueList<T>> Each<T>(ValueList<T> list, Func<T, IEnumerable<T>> simpler)
    {
        for (var i = 0; i < list.Count; i++)
        {
            foreach (var item in simpler(list[i]))
            {
                yield return Replaced(list, i, item);
            }
        }
    }

    /// <summary>The list with another item at a place.</summary>
    internal static ValueList<T> Replaced<T>(ValueList<T> list, int place, T item)
    {
        T[] items = [.. list];
        items[place] = item;
        return ValueList.Create<T>(items);
    }

    /// <summary>The items for which something holds.</summary>
    internal static ValueList<T> Kept<T>(ValueList<T> list, Func<T, bool> holds) => list.All(holds) ? list : ValueList.From(list.Where(holds).ToArray());

    /// <summary>The list with every item changed.</summary>
    internal static ValueList<T> Changed<T>(ValueList<T> list, Func<T, T> change) => list.Count == 0 ? list : ValueList.From(list.Select(change).ToArray());

    /// <summary>Plain amounts nearer to zero, exact in the currency; the positive one for a negative one.</summary>
    internal static IEnumerable<decimal> Amount(decimal amount, int decimals)
    {
        foreach (var plain in new[] { 0m, 1m, 10m, 100m, 1000m })
        {
            if (plain < Math.Abs(amount))
            {
                yield return plain;
            }
        }

        if (amount < 0)
        {
            yield return -amount;
        }

        foreach (var nearer in new[] { decimal.Truncate(amount), decimal.Round(amount / 2, decimals, MidpointRounding.ToZero) })
        {
            if (Math.Abs(nearer) < Math.Abs(amount))
            {
                yield return nearer;
            }
        }
    }

    /// <summary>Shares with smaller numbers.</summary>
    internal static IEnumerable<Share> Share(Share share)
    {
        foreach (var plain in new[] { CommissionEngine.Share.Whole, CommissionEngine.Share.Zero, CommissionEngine.Share.Fraction(1, 2), CommissionEngine.Share.Fraction(2, 1), CommissionEngine.Share.Fraction(1, 10) })
        {
            if (Size(plain) < Size(share))
            {
                yield return plain;
            }
        }
    }

    /// <summary>How large the numbers of a share are; 100% is the plainest.</summary>
    internal static Int128 Size(Share share) => share == CommissionEngine.Share.Whole ? 0 : share.Numerator + share.Denominator;

    /// <summary>Days nearer to the first of January 2025.</summary>
    internal static IEnumerable<LocalDate> Day(LocalDate day)
    {
        var days = Period.DaysBetween(Plain, day);
        foreach (var nearer in new[] { 0, days / 2, days - Math.Sign(days) })
        {
            if (Math.Abs(nearer) < Math.Abs(days))
            {
                yield return Plain.PlusDays(nearer);
            }
        }
    }

    /// <summary>Ranges with fewer or plainer ends.</summary>
    internal static IEnumerable<DateRange> Range(DateRange range)
    {
        if (range == DateRange.Always)
        {
            yield break;
        }

        yield return DateRange.Always;
        if (range is { Start: { } first, End: { } last })
        {
            yield return DateRange.From(first);
            yield return DateRange.Until(last);
        }
    }

    private static IEnumerable<ValueList<T>> Choices<T>(ValueList<T> list)
    {
        for (var size = list.Count; size > 0; size /= 2)
        {
            for (var start = 0; start < list.Count; start += size)
            {
                yield return ValueList.From(list.Take(start).Concat(list.Skip(start + size)).ToArray());
            }
        }
    }
}
