using System.Runtime.InteropServices;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Expert;

/// <summary>A policy with up to four rules of revenue and then up to four of overlay, laid out for one shuffle per question.</summary>
[StructLayout(LayoutKind.Sequential, Size = 128)]
internal unsafe struct PolicyEntry
{
    internal const int RevenueRules = 4;
    internal const int Rules = 8;

    /// <summary>An index that a shuffle answers with zero.</summary>
    internal const byte NoIndex = 0x80;

    /// <summary>Which set of roles each rule asks for.</summary>
    internal fixed byte RoleSet[16];

    /// <summary>Which place each rule looks at.</summary>
    internal fixed byte Spot[16];

    /// <summary>All bits for a rule in which the nearest region wins.</summary>
    internal fixed byte Near[16];

    internal fixed long Part[Rules];

    internal int Id;
}
