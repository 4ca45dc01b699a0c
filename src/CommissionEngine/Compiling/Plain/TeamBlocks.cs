using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CommissionEngine.Kernel;

namespace CommissionEngine.Compiling.Plain;

/// <summary>The team of every account as one block of bytes for each time in which the tree above it stays the same: intervals, people, weights, and masks of who is asked for and whom a place concerns.</summary>
/// <remarks>
/// In: the roster's tables. Out: who could be on the team, so that gathering for a plain policy is AND. An account has no block where the general stages must look: more than
/// <see cref="MostMembers"/> members, a seat that is assigned twice in one role, weights that are no small numbers.
/// </remarks>
internal sealed class TeamBlocks
{
    internal const int MostMembers = 64;

    private const int LargestWeight = int.MaxValue;

    // A block's number is its offset in lines, and in the lowest bits its size.
    private const int SizeBits = 2;

    private const int SizeMask = (1 << SizeBits) - 1;

    private static readonly int[] Sizes = [8, 16, 32, 64];

    private readonly int[] _start;
    private readonly List<(DaySpan Days, int Size, int Offset)> _spans = [];
    private readonly byte[][] _bytes = new byte[Sizes.Length][];

    internal TeamBlocks(EngineTables tables, IReadOnlyList<Asking> askings, int[] roleOrder)
    {
        var regions = tables.Teams.Assignments.Select(assignment => assignment.Region).Where(region => region >= 0).Distinct().ToArray();
        Places = new PlaceCells(tables.Roster.RegionTree, regions);
        int[] depths = [.. regions.Select(Places.DepthOf).Distinct().OrderDescending()];
        Layouts = Array.ConvertAll(Sizes, size => new BlockLayout(size, askings.Count, depths.Length + 1, Places.Count));
        Middle = MiddleOf(tables.Teams.Assignments);
        var writer = new BlockWriter(tables.Teams, askings, Places, depths, Middle);
        var used = new int[Sizes.Length];
        Array.Fill(_bytes, []);
        _start = new int[tables.Roster.Accounts.Names.Count + 1];
        for (var account = 0; account < tables.Roster.Accounts.Names.Count; account++)
        {
            foreach (var (days, members) in new AccountTimes(tables, account))
            {
                Sort(tables.Teams, roleOrder, members);
                if (members.Count <= MostMembers && !HasSeatTwice(tables.Teams, members) && WeightsOf(tables.Teams, members) is { } weights)
                {
                    var size = SizeFor(members.Count);
                    _spans.Add((days, size, used[size]));
                    var block = Room(size, used[size]);
                    WriteHeader(tables, account, days, block);
                    writer.Write(members, weights, Layouts[size], block);
                    used[size] += Layouts[size].Bytes;
                }
            }

            _start[account + 1] = _spans.Count;
        }

        for (var size = 0; size < Sizes.Length; size++)
        {
            Array.Resize(ref _bytes[size], used[size] == 0 ? 0 : used[size] + sizeof(ulong));
        }
    }

    internal PlaceCells Places { get; }

    internal BlockLayout[] Layouts { get; }

    /// <summary>The day from which the days in blocks are counted.</summary>
    internal int Middle { get; }

    /// <summary>The number of the block of an account on a day; -1 if there is none.</summary>
    internal int NumberOf(int account, int day)
    {
        for (var i = account < 0 ? 0 : _start[account]; account >= 0 && i < _start[account + 1]; i++)
        {
            if (_spans[i].Days.Contains(day))
            {
                return Number(i);
            }
        }

        return -1;
    }

    /// <summary>The number of the first block of an account, whatever its days; -1 if there is none.</summary>
    internal int FirstOf(int account) => account < 0 || _start[account] == _start[account + 1] ? -1 : Number(_start[account]);

    /// <summary>A block to read.</summary>
    internal BlockView ViewOf(int number) => new(_bytes[number & SizeMask], (number >> SizeBits) * BlockLayout.LineBytes, Layouts[number & SizeMask]);

    /// <summary>Asks for a block that is read soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void BringNear(int number) =>
        Prefetch.Bytes(_bytes[number & SizeMask], (number >> SizeBits) * BlockLayout.LineBytes, Layouts[number & SizeMask].Bytes);

    private int Number(int span) => (_spans[span].Offset / BlockLayout.LineBytes << SizeBits) | _spans[span].Size;

    private static void WriteHeader(EngineTables tables, int account, DaySpan days, Span<byte> block)
    {
        // What is asked of an account is a matter of the rows above it, which stay the same on these days.
        var words = tables.Policies.Vocabulary;
        var header = MemoryMarshal.Cast<byte, int>(block);
        header[BlockLayout.FirstDay / sizeof(int)] = days.First;
        header[BlockLayout.LastDay / sizeof(int)] = days.Last;
        header[BlockLayout.AccountCell / sizeof(int)] = words.AccountCells.CellOf(account, days.First);
        header[BlockLayout.SegmentCell / sizeof(int)] = words.CellOfSegment(tables.Roster.Accounts.SegmentOf(account, days.First));
        header[BlockLayout.GlobalCell / sizeof(int)] = tables.Roster.Accounts.InGlobal(account, days.First) ? 1 : 0;
    }

    private static int SizeFor(int members)
    {
        var size = 0;
        while (Sizes[size] < members)
        {
            size++;
        }

        return size;
    }

    private Span<byte> Room(int size, int offset)
    {
        var bytes = Layouts[size].Bytes;
        if (_bytes[size].Length < offset + bytes)
        {
            Array.Resize(ref _bytes[size], Math.Max(offset + bytes, 2 * _bytes[size].Length));
        }

        return _bytes[size].AsSpan(offset, bytes);
    }

    private static int MiddleOf(Assignment[] assignments)
    {
        var days = assignments.SelectMany(assignment => new[] { assignment.Days.First, assignment.Days.Last }).Where(day => day is not int.MinValue and not int.MaxValue).Order().ToArray();
        return days.Length == 0 ? Days.Of(new NodaTime.LocalDate(2025, 1, 1)) : days[days.Length / 2];
    }

    // The order of members in every plain pool: place of the role, order, participant, seat.
    private static void Sort(TeamTables teams, int[] roleOrder, List<BlockMember> members) => members.Sort((left, right) =>
    {
        ref readonly var a = ref teams.Assignments[left.Assignment];
        ref readonly var b = ref teams.Assignments[right.Assignment];
        var by = roleOrder[a.Role].CompareTo(roleOrder[b.Role]);
        by = by != 0 ? by : a.Order.CompareTo(b.Order);
        by = by != 0 ? by : left.Occupant.CompareTo(right.Occupant);
        by = by != 0 ? by : a.Seat.CompareTo(b.Seat);
        return by != 0 ? by : left.Days.First.CompareTo(right.Days.First);
    });

    private static bool HasSeatTwice(TeamTables teams, List<BlockMember> members)
    {
        for (var i = 0; i < members.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                ref readonly var a = ref teams.Assignments[members[i].Assignment];
                ref readonly var b = ref teams.Assignments[members[j].Assignment];
                if (a.Seat == b.Seat && a.Role == b.Role && members[i].Days.Overlaps(members[j].Days))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Weights as whole numbers that are to each other as the weights are; null if those are too large.</summary>
    private static int[]? WeightsOf(TeamTables teams, List<BlockMember> members)
    {
        Int128 common = 1;
        foreach (var member in members)
        {
            var denominator = teams.Assignments[member.Assignment].Weight.Denominator;
            if (denominator > LargestWeight)
            {
                return null;
            }

            common = common / CommonDivisor.Of(common, denominator) * denominator;
            if (common > LargestWeight)
            {
                return null;
            }
        }

        var weights = new int[members.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            var weight = teams.Assignments[members[i].Assignment].Weight;
            if (weight.Numerator > LargestWeight || weight.Numerator * (common / weight.Denominator) > LargestWeight)
            {
                return null;
            }

            weights[i] = (int)(weight.Numerator * (common / weight.Denominator));
        }

        return weights;
    }
}
