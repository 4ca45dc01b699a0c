namespace CommissionEngine.Kernel;

/// <summary>Parts that follow their whole: what every holder has when so much of the whole is reached.</summary>
/// <remarks>
/// The two smallest holders are paired into a group, again and again until one group is left. Of equal amounts the one whose earliest member stands first
/// counts as the smaller, be it a single holder or a group; holders of nothing are left out. Then, from the top, a group that has x gives
/// round(x * left / group), a half up, to its left half, the one with the earliest member, and the rest to its right. A negative whole is the mirrored positive one.
/// Laws: the amounts sum to what is reached; each grows with it and has its sign or is zero; at the whole everyone has his part, at zero nothing;
/// the same running total gives the same amounts, whatever the way there; everyone is less than two units from reached * part / whole.
/// Uses the caller's buffers and allocates nothing; building takes n log n steps, asking n.
/// </remarks>
internal readonly ref struct Following
{
    private readonly int _holders;
    private readonly int _root;
    private readonly Span<int> _left;
    private readonly Span<int> _right;

    // Holders are nodes 0 to n - 1 and groups the nodes from n on, every group after its halves.
    private readonly Span<long> _sums;
    private readonly Span<long> _reached;

    /// <summary>Pairs the holders.</summary>
    /// <param name="parts">Everyone's part of the whole in the declared order: all of one sign, or zero. Their sum must fit in 64 bits.</param>
    /// <param name="links">At least <see cref="LinksFor"/> integers, used until the last question is asked.</param>
    /// <param name="amounts">At least <see cref="AmountsFor"/> integers, used until the last question is asked.</param>
    /// <exception cref="ArgumentException">The parts have both signs.</exception>
    /// <exception cref="OverflowException">The sum of the parts does not fit.</exception>
    internal Following(ReadOnlySpan<long> parts, Span<int> links, Span<long> amounts)
    {
        var n = parts.Length;
        _holders = n;
        _left = links[..n];
        _right = links.Slice(n, n);
        _sums = amounts[..(2 * n)];
        _reached = amounts.Slice(2 * n, n);
        parts.CopyTo(_sums);
        Whole = WholeOf(parts);

        var smallest = new SmallestFirst(_sums, links.Slice(2 * n, 2 * n), links.Slice(4 * n, n));
        for (var i = 0; i < n; i++)
        {
            if (parts[i] != 0)
            {
                smallest.Add(i, earliest: i);
            }
        }

        _root = Pair(ref smallest);
    }

    /// <summary>The sum of all parts.</summary>
    internal long Whole { get; }

    /// <summary>How many integers of links so many holders need.</summary>
    internal static int LinksFor(int holders) => 5 * holders;

    /// <summary>How many integers of amounts so many holders need.</summary>
    internal static int AmountsFor(int holders) => 3 * holders;

    /// <summary>Fills in what everyone has when <paramref name="reached"/> of the whole is reached.</summary>
    /// <param name="reached">A running total between zero and <see cref="Whole"/>, both included.</param>
    /// <param name="parts">As long as the parts of the whole; what it held before does not matter.</param>
    /// <exception cref="ArgumentOutOfRangeException">The running total lies outside the whole.</exception>
    /// <exception cref="ArgumentException">There must be as many parts as holders.</exception>
    internal void At(long reached, Span<long> parts)
    {
        if (parts.Length != _holders)
        {
            throw new ArgumentException("There must be as many parts as holders.", nameof(parts));
        }

        if (Whole >= 0 ? reached < 0 || reached > Whole : reached > 0 || reached < Whole)
        {
            throw new ArgumentOutOfRangeException(nameof(reached), "A running total lies between zero and the whole.");
        }

        parts.Clear();
        if (_root >= 0)
        {
            Give(_root, reached, parts);
        }

        for (var group = _root; group >= _holders; group--)
        {
            var has = _reached[group - _holders];
            var (left, right) = (_left[group - _holders], _right[group - _holders]);

            // Signs are those of the whole throughout, so away from zero is up, or its mirror image.
            var toLeft = Division.MulDiv(has, _sums[left], _sums[group], RoundingMode.HalfAwayFromZero);
            Give(left, toLeft, parts);
            Give(right, has - toLeft, parts);
        }
    }

    private static long WholeOf(ReadOnlySpan<long> parts)
    {
        var whole = 0L;
        foreach (var part in parts)
        {
            if ((part < 0 && whole > 0) || (part > 0 && whole < 0))
            {
                throw new ArgumentException("The parts of a whole have one sign, or are zero.", nameof(parts));
            }

            whole += part;
        }

        return whole;
    }

    /// <summary>Pairs until one node is left, and gives that node, or -1 if there was none.</summary>
    private int Pair(ref SmallestFirst smallest)
    {
        var group = _holders;
        while (smallest.Count > 1)
        {
            var (one, other) = (smallest.Take(), smallest.Take());
            var (left, right) = smallest.Earliest(one) < smallest.Earliest(other) ? (one, other) : (other, one);
            _left[group - _holders] = left;
            _right[group - _holders] = right;
            _sums[group] = _sums[left] + _sums[right];
            smallest.Add(group, smallest.Earliest(left));
            group++;
        }

        return smallest.Count == 1 ? smallest.Take() : -1;
    }

    private void Give(int node, long amount, Span<long> parts)
    {
        if (node < _holders)
        {
            parts[node] = amount;
        }
        else
        {
            _reached[node - _holders] = amount;
        }
    }
}
