using CommissionEngine.Kernel;

namespace CommissionEngine.Compiling.Selecting;

/// <summary>Which policies of one level and precedence are more specific than which, and which of them tie for good.</summary>
/// <remarks>
/// A is more specific than B if every deal of A is a deal of B and not the other way round. Decided for every two that can meet, in every epoch; dates of validity do
/// not count in it.
/// </remarks>
internal sealed class Specificity
{
    private readonly PolicyEntry[] _policies;
    private readonly NamedTrees _trees;

    // By epoch and policy, the policies of its group that it stands before, as bits from the start of the group; null: none.
    private readonly ulong[]?[][] _standsBefore;

    internal Specificity(PolicyTables tables, RosterTables roster)
    {
        _policies = tables.Policies;
        _trees = new NamedTrees(tables.Vocabulary, tables.Atoms, roster);
        _standsBefore = new ulong[]?[_trees.Epochs.Length][];
        var conflicts = new ConflictList(tables, roster);
        for (var epoch = 0; epoch < _standsBefore.Length; epoch++)
        {
            _standsBefore[epoch] = new ulong[]?[_policies.Length];
            if (_policies.Any(entry => entry.GroupEnd - entry.GroupStart > 1))
            {
                var view = new EpochView(tables.Vocabulary, tables.Atoms, _trees, _trees.Epochs[epoch]);
                Compare(epoch, new PolicyPairs(_policies, view), conflicts);
            }
        }

        Conflicts = conflicts.InOrder();
    }

    /// <summary>Two policies that tie for good, each pair once.</summary>
    internal IReadOnlyList<Diagnostic> Conflicts { get; }

    /// <summary>Whether a policy is more specific on that day than another one of its level and precedence that applies as well.</summary>
    internal bool StandsBefore(int policy, int other, int day) => StandsBeforeIn(_trees.EpochOf(day), policy, other);

    private bool StandsBeforeIn(int epoch, int policy, int other)
    {
        var bit = other - _policies[policy].GroupStart;
        return _standsBefore[epoch][policy] is { } row && (row[bit / 64] >> (bit % 64) & 1) != 0;
    }

    private void Compare(int epoch, PolicyPairs pairs, ConflictList conflicts)
    {
        for (var start = 0; start < _policies.Length; start = _policies[start].GroupEnd)
        {
            var end = _policies[start].GroupEnd;
            var ties = new List<(int First, int Second)>();
            for (var first = start; first < end; first++)
            {
                for (var second = first + 1; second < end; second++)
                {
                    var days = _policies[first].Days.And(_policies[second].Days).And(_trees.DaysOf(epoch));
                    if (!days.IsEmpty && pairs.CanMeet(first, second))
                    {
                        Compare(epoch, pairs, first, second, ties);
                    }
                }
            }

            foreach (var (first, second) in ties)
            {
                if (!conflicts.IsFull)
                {
                    var days = _policies[first].Days.And(_policies[second].Days).And(_trees.DaysOf(epoch));
                    conflicts.Examine(pairs, first, second, days, other =>
                        other < start || (other < end && StandsBeforeIn(epoch, other, first) && StandsBeforeIn(epoch, other, second)));
                }
            }
        }
    }

    private void Compare(int epoch, PolicyPairs pairs, int first, int second, List<(int First, int Second)> ties)
    {
        var firstIsWithin = pairs.IsWithin(first, second);
        var secondIsWithin = pairs.IsWithin(second, first);
        if (firstIsWithin == secondIsWithin)
        {
            ties.Add((first, second));
        }
        else
        {
            Note(epoch, firstIsWithin ? first : second, firstIsWithin ? second : first);
        }
    }

    private void Note(int epoch, int policy, int other)
    {
        var entry = _policies[policy];
        var row = _standsBefore[epoch][policy] ??= new ulong[BitTable.WordsFor(entry.GroupEnd - entry.GroupStart)];
        row[(other - entry.GroupStart) / 64] |= 1UL << ((other - entry.GroupStart) % 64);
    }
}
