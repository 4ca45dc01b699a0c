using CommissionEngine.Allocations;
using NodaTime;

namespace CommissionEngine.Deals;

/// <summary>Stored results and stages by their deal, so that a batch does not read a whole history for every deal.</summary>
/// <remarks>
/// Each table is built when it is first asked for, by whoever asks first; two that build it at once build the same. An index says nothing that the history does not say, so
/// it has no part in what makes two histories equal: every index equals every other.
/// </remarks>
internal sealed class HistoryIndex : IEquatable<HistoryIndex>
{
    private Dictionary<string, Allocation>? _originals;
    private Dictionary<string, KnownStage[]>? _stages;

    public bool Equals(HistoryIndex? other) => other is not null;

    public override bool Equals(object? obj) => obj is HistoryIndex;

    public override int GetHashCode() => 0;

    /// <summary>The stored result that a deal's later events go on from; null if there is none.</summary>
    /// <remarks>Results without lines are none: nothing can follow them. Of several the one that has counted most events holds; of equal ones the order of their content decides, not of the list.</remarks>
    internal Allocation? OriginalOf(DealId key, ValueList<Allocation> allocations) => ByDeal(allocations).GetValueOrDefault(key.Value);

    /// <summary>Whether there is such a result, without making an id of the text.</summary>
    internal bool HasOriginal(ReadOnlySpan<char> key, ValueList<Allocation> allocations) =>
        allocations.Count > 0 && ByDeal(allocations).GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(key);

    /// <summary>The stage that a deal was in on a day: the latest that began on or before it, of several on one day the first in ordinal order; null if none is known.</summary>
    internal string? StageOn(DealId deal, LocalDate day, ValueList<KnownStage> stages)
    {
        var byDeal = Volatile.Read(ref _stages);
        if (byDeal is null)
        {
            byDeal = Stages(stages);
            Volatile.Write(ref _stages, byDeal);
        }

        var found = (string?)null;
        foreach (var stage in byDeal.GetValueOrDefault(deal.Value, []))
        {
            found = stage.Since <= day ? stage.Stage : found;
        }

        return found;
    }

    private Dictionary<string, Allocation> ByDeal(ValueList<Allocation> allocations)
    {
        var originals = Volatile.Read(ref _originals);
        if (originals is null)
        {
            originals = Originals(allocations);
            Volatile.Write(ref _originals, originals);
        }

        return originals;
    }

    private static Dictionary<string, Allocation> Originals(ValueList<Allocation> allocations)
    {
        var originals = new Dictionary<string, Allocation>(StringComparer.Ordinal);
        foreach (var stored in allocations)
        {
            if (stored is null)
            {
                continue;
            }

            var key = (stored.Original ?? stored.Deal).Value;
            if (stored.Lines is not { Count: 0 } && (!originals.TryGetValue(key, out var other) || Compare(stored, other) > 0))
            {
                originals[key] = stored;
            }
        }

        return originals;
    }

    private static Dictionary<string, KnownStage[]> Stages(ValueList<KnownStage> stages) => stages
        .GroupBy(stage => stage.Deal.Value, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => group.OrderBy(stage => stage.Since).ThenByDescending(stage => stage.Stage, StringComparer.Ordinal).ToArray(),
            StringComparer.Ordinal);

    private static int Compare(Allocation one, Allocation other)
    {
        // One that is broken stands before, so that it is told: who asks for the original must not go on from another one in silence.
        var (isBroken, isOtherBroken) = (HasNulls(one), HasNulls(other));
        if (isBroken || isOtherBroken)
        {
            return isBroken.CompareTo(isOtherBroken);
        }

        ReadOnlySpan<int> parts =
        [
            one.Counted.Count.CompareTo(other.Counted.Count),
            one.Deal.CompareTo(other.Deal),
            string.CompareOrdinal(one.Basis.Rulebook, other.Basis.Rulebook),
            string.CompareOrdinal(one.Basis.Roster, other.Basis.Roster),
            string.CompareOrdinal(one.Basis.History, other.Basis.History),
            one.Lines.Count.CompareTo(other.Lines.Count),
        ];
        var first = parts.IndexOfAnyExcept(0);
        return first >= 0 ? parts[first] : CompareLines(one, other);
    }

    private static bool HasNulls(Allocation stored) =>
        stored.Counted is null || stored.Lines is null || stored.Lines.Any(static line => line?.Holders is null || line.Holders.Contains(null!));

    /// <summary>The same deal by the same rules twice, written down otherwise: what its lines hold decides.</summary>
    private static int CompareLines(Allocation one, Allocation other)
    {
        for (var i = 0; i < one.Lines.Count; i++)
        {
            var (left, right) = (one.Lines[i], other.Lines[i]);
            ReadOnlySpan<int> parts =
            [
                left.Line.CompareTo(right.Line),
                left.Year.CompareTo(right.Year),
                left.Booked.MinorUnits.CompareTo(right.Booked.MinorUnits),
                left.Base.MinorUnits.CompareTo(right.Base.MinorUnits),
                left.Holders.Count.CompareTo(right.Holders.Count),
                CompareHolders(left, right),
            ];
            var first = parts.IndexOfAnyExcept(0);
            if (first >= 0)
            {
                return parts[first];
            }
        }

        return 0;
    }

    private static int CompareHolders(AllocatedLine one, AllocatedLine other)
    {
        for (var i = 0; i < Math.Min(one.Holders.Count, other.Holders.Count); i++)
        {
            var (left, right) = (one.Holders[i], other.Holders[i]);
            var byHolder = left.Participant.CompareTo(right.Participant);
            if ((byHolder == 0 ? left.Whole.MinorUnits.CompareTo(right.Whole.MinorUnits) : byHolder) is not 0 and var compared)
            {
                return compared;
            }
        }

        return 0;
    }
}
