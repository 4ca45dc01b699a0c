namespace CommissionEngine.Compiling.Plain;

/// <summary>Where things stand in a block: one array after the other, for so many members, then masks with one bit for each member.</summary>
internal sealed class BlockLayout
{
    /// <summary>The days on which the block holds, then the account's cells, each as <see cref="int"/>.</summary>
    internal const int FirstDay = 0;

    internal const int LastDay = 4;

    internal const int AccountCell = 8;

    internal const int SegmentCell = 12;

    internal const int GlobalCell = 16;

    private const int HeaderBytes = 32;

    /// <summary>Blocks begin at multiples of it.</summary>
    internal const int LineBytes = 16;

    /// <param name="members">For how many members there is room: 8, 16, 32 or 64.</param>
    /// <param name="askings">How many masks of whom rules ask for.</param>
    /// <param name="depths">How many depths regions have.</param>
    /// <param name="cells">How many cells of places.</param>
    internal BlockLayout(int members, int askings, int depths, int cells)
    {
        Members = members;
        MaskBytes = members / 8;
        Depths = depths;
        First = HeaderBytes;
        Last = First + (members * sizeof(short));
        Person = Last + (members * sizeof(short));
        Seat = Person + (members * sizeof(int));
        Weight = Seat + (members * sizeof(int));
        Role = Weight + (members * sizeof(int));
        Empty = Role + (members * sizeof(ushort));
        Weighted = Empty + MaskBytes;
        Asking = Weighted + MaskBytes;
        Depth = Asking + (askings * MaskBytes);
        Cover = Depth + (depths * MaskBytes);
        Bytes = (Cover + (cells * MaskBytes) + LineBytes - 1) / LineBytes * LineBytes;
    }

    internal int Members { get; }

    internal int MaskBytes { get; }

    internal int Depths { get; }

    /// <summary>First days, as <see cref="short"/> from the middle day on.</summary>
    internal int First { get; }

    /// <summary>Last days.</summary>
    internal int Last { get; }

    /// <summary>Participants, as <see cref="int"/>; -1 for an empty seat.</summary>
    internal int Person { get; }

    internal int Seat { get; }

    /// <summary>Weights as whole numbers, as <see cref="int"/>, comparable within the block.</summary>
    internal int Weight { get; }

    /// <summary>Roles, as <see cref="ushort"/>.</summary>
    internal int Role { get; }

    /// <summary>The mask of empty seats.</summary>
    internal int Empty { get; }

    /// <summary>The mask of weights that are not 1.</summary>
    internal int Weighted { get; }

    /// <summary>The masks of whom rules ask for.</summary>
    internal int Asking { get; }

    /// <summary>The masks of regions by depth, the deepest first; members without region are in the last.</summary>
    internal int Depth { get; }

    /// <summary>The masks of whose regions cover a cell of places.</summary>
    internal int Cover { get; }

    internal int Bytes { get; }
}
