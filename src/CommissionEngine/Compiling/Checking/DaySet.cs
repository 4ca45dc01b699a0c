namespace CommissionEngine.Compiling.Checking;

/// <summary>A set of days as spans in order that neither touch nor overlap.</summary>
internal sealed class DaySet
{
    private readonly List<DaySpan> _spans;

    private DaySet(List<DaySpan> spans) => _spans = spans;

    /// <summary>No day.</summary>
    internal static DaySet Empty { get; } = new([]);

    /// <summary>Every day.</summary>
    internal static DaySet Always { get; } = new([DaySpan.Always]);

    /// <summary>Whether it contains no day.</summary>
    internal bool IsEmpty => _spans.Count == 0;

    /// <summary>The days of all of these spans.</summary>
    internal static DaySet Of(IEnumerable<DaySpan> spans)
    {
        var joined = new List<DaySpan>();
        foreach (var span in spans.Where(span => !span.IsEmpty).OrderBy(span => span.First))
        {
            if (joined.Count > 0 && span.First <= (long)joined[^1].Last + 1)
            {
                joined[^1] = joined[^1] with { Last = Math.Max(joined[^1].Last, span.Last) };
            }
            else
            {
                joined.Add(span);
            }
        }

        return new DaySet(joined);
    }

    /// <summary>The days that are not in the other set.</summary>
    internal DaySet Without(DaySet other)
    {
        var left = new List<DaySpan>();
        var next = 0;
        foreach (var span in _spans)
        {
            for (; next < other._spans.Count && other._spans[next].Last < span.First; next++)
            {
            }

            // A span that ends beyond this one is looked at again for the next one.
            long first = span.First;
            for (var i = next; i < other._spans.Count && other._spans[i].First <= span.Last; i++)
            {
                if (other._spans[i].First > first)
                {
                    left.Add(new DaySpan((int)first, other._spans[i].First - 1));
                }

                first = Math.Max(first, (long)other._spans[i].Last + 1);
            }

            if (first <= span.Last)
            {
                left.Add(new DaySpan((int)first, span.Last));
            }
        }

        return new DaySet(left);
    }

    /// <summary>The first span of days that the set shares with these; null if there is none.</summary>
    internal DaySpan? FirstWithin(DaySpan days)
    {
        foreach (var span in _spans)
        {
            if (span.And(days) is { IsEmpty: false } shared)
            {
                return shared;
            }
        }

        return null;
    }
}
