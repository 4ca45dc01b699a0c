using System.Runtime.InteropServices;

namespace CommissionEngine.Benchmarks.StandardRun.Data;

/// <summary>One credit as the integer contenders write it: 32 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct CreditRow
{
    /// <summary>The person of the house's row.</summary>
    internal const int Nobody = -1;

    internal int Deal;
    internal int Person;
    internal long Credit;
    internal long Commission;
    internal ushort Policy;
    internal ushort Rule;
    internal byte Role;
}
