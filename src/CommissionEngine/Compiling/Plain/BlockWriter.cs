using System.Runtime.InteropServices;

namespace CommissionEngine.Compiling.Plain;

/// <summary>Writes the members of an account on some days as a block.</summary>
/// <remarks>In: members in the order of every pool. Out: bytes in the layout that their number asks for; nothing if they do not fit one.</remarks>
internal sealed class BlockWriter(TeamTables teams, IReadOnlyList<Asking> askings, PlaceCells places, int[] depths, int middle)
{
    /// <summary>The numbers from which on a day is as good as an open end.</summary>
    private const int FarDays = 32_000;

    private readonly Dictionary<int, int[]> _covered = [];

    /// <summary>Whether a day can be told from the open ends of a block.</summary>
    internal static bool IsNear(int day, int middle) => Math.Abs((long)day - middle) < FarDays;

    /// <summary>Writes a block. The bytes are zero before.</summary>
    internal void Write(List<BlockMember> members, int[] weights, BlockLayout layout, Span<byte> block)
    {
        var first = MemoryMarshal.Cast<byte, short>(block[layout.First..layout.Last]);
        var last = MemoryMarshal.Cast<byte, short>(block[layout.Last..layout.Person]);
        first.Fill(short.MaxValue);
        last.Fill(short.MinValue);
        for (var i = 0; i < members.Count; i++)
        {
            var member = members[i];
            ref readonly var assignment = ref teams.Assignments[member.Assignment];
            first[i] = Clamped(member.Days.First);
            last[i] = Clamped(member.Days.Last);
            MemoryMarshal.Cast<byte, int>(block[layout.Person..layout.Seat])[i] = member.Occupant;
            MemoryMarshal.Cast<byte, int>(block[layout.Seat..layout.Weight])[i] = assignment.Seat;
            MemoryMarshal.Cast<byte, int>(block[layout.Weight..layout.Role])[i] = weights[i];
            MemoryMarshal.Cast<byte, ushort>(block[layout.Role..layout.Empty])[i] = (ushort)assignment.Role;
            Mark(block, layout, layout.Empty, 0, i, member.Occupant < 0);
            Mark(block, layout, layout.Weighted, 0, i, weights[i] != 1);
            for (var asking = 0; asking < askings.Count; asking++)
            {
                Mark(block, layout, layout.Asking, asking, i, askings[asking].Admits(in assignment));
            }

            var depth = assignment.Region < 0 ? depths.Length : Array.IndexOf(depths, places.DepthOf(assignment.Region));
            Mark(block, layout, layout.Depth, depth, i, true);
            foreach (var cell in CoveredBy(assignment.Region))
            {
                Mark(block, layout, layout.Cover, cell, i, true);
            }
        }
    }

    private int[] CoveredBy(int region)
    {
        ref var cells = ref CollectionsMarshal.GetValueRefOrAddDefault(_covered, region, out _);
        return cells ??= [.. places.CoveredBy(region)];
    }

    private short Clamped(int day) => (short)Math.Clamp((long)day - middle, short.MinValue, short.MaxValue);

    private static void Mark(Span<byte> block, BlockLayout layout, int masks, int mask, int member, bool isSet) =>
        block[masks + (mask * layout.MaskBytes) + (member / 8)] |= (byte)(isSet ? 1 << (member % 8) : 0);
}
