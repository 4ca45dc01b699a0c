using System.Runtime.InteropServices;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Expert;

/// <summary>A team of up to eight in two cache lines. A mask has a bit for each member.</summary>
[StructLayout(LayoutKind.Sequential, Size = Bytes)]
internal unsafe struct TeamBlock
{
    internal const int Bytes = 128;
    internal const int Members = 8;

    /// <summary>Where the masks of region depths begin among the covers, and where the mask of everybody stands.</summary>
    internal const int Depths = 24;
    internal const int Everybody = 27;

    /// <summary>The first day of each; beyond all days where nobody stands.</summary>
    internal fixed short From[Members];

    /// <summary>The day on which each one's assignment no longer holds.</summary>
    internal fixed short End[Members];

    internal fixed int Person[Members];

    /// <summary>Masks: who covers each of 24 countries; whose region has which depth; everybody.</summary>
    internal fixed byte Covers[32];

    /// <summary>Masks: who has a role of each set of roles that rules ask for.</summary>
    internal fixed byte RoleSets[8];

    internal fixed byte Weight[Members];

    internal fixed byte Role[Members];

    /// <summary>Mask: whose weight is not 1.</summary>
    internal byte Weighted;

    /// <summary>Which policies for single customers the account can meet, as an index.</summary>
    internal byte Customer;
}
