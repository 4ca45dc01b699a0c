namespace CommissionEngine.Testing.Generating;

/// <summary>Makes choices from a seed: the same seed, the same choices, on every machine and for ever.</summary>
/// <remarks>A generator of FsCheck draws the seed. Whole documents are then made step by step, each step knowing what the ones before it chose.</remarks>
internal sealed class Draw(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number, both ends included.</summary>
    internal int Int(int low, int high) => low + (int)(Next() % (ulong)(high - low + 1));

    /// <summary>A whole number, both ends included.</summary>
    internal long Long(long low, long high) => low + (long)(Next() % (ulong)(high - low + 1));

    /// <summary>True in so many of a hundred cases.</summary>
    internal bool Chance(int percent) => Int(1, 100) <= percent;

    /// <summary>One of the items; there is at least one.</summary>
    internal T Of<T>(IReadOnlyList<T> items) => items[Int(0, items.Count - 1)];

    /// <summary>One of the items; there is at least one.</summary>
    internal T From<T>(params ReadOnlySpan<T> items) => items[Int(0, items.Length - 1)];

    /// <summary>One of the values of an enumeration.</summary>
    internal T Any<T>()
        where T : struct, Enum => Of(Enum.GetValues<T>());

    /// <summary>One of the values of an enumeration: the first in so many of a hundred cases, else any.</summary>
    internal T Mostly<T>(int percent)
        where T : struct, Enum => Chance(percent) ? default : Any<T>();

    /// <summary>The place of one of the weights, each as often as it is heavy.</summary>
    internal int Weighted(params ReadOnlySpan<int> weights)
    {
        var total = 0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        var left = Int(1, total);
        var place = 0;
        while (left > weights[place])
        {
            left -= weights[place++];
        }

        return place;
    }

    /// <summary>Different places of a list, from <paramref name="least"/> to <paramref name="most"/> of them as far as there are, in any order.</summary>
    internal ValueList<T> Some<T>(IReadOnlyList<T> items, int least, int most)
    {
        var count = Int(Math.Min(least, items.Count), Math.Min(most, items.Count));
        return ValueList.Create<T>(Shuffled(items).AsSpan(0, count));
    }

    /// <summary>All items, in any order.</summary>
    internal T[] Shuffled<T>(IReadOnlyList<T> items)
    {
        T[] mixed = [.. items];
        for (var i = mixed.Length - 1; i > 0; i--)
        {
            var j = Int(0, i);
            (mixed[i], mixed[j]) = (mixed[j], mixed[i]);
        }

        return mixed;
    }

    /// <summary>A source of its own, so that what it is asked for changes nothing here.</summary>
    internal Draw Fork() => new(Next());

    /// <summary>Positive whole numbers that sum to <paramref name="total"/>.</summary>
    internal int[] Parts(int total, int count)
    {
        var parts = new int[count];
        for (var i = 0; i < count; i++)
        {
            var after = count - 1 - i;
            parts[i] = after == 0 ? total : Int(1, Math.Max(1, Math.Min(total - after, 2 * total / (after + 1))));
            total -= parts[i];
        }

        return parts;
    }

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
