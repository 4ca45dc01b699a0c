using System.Runtime.InteropServices;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Expert;

/// <summary>A commission plan: where its tiers begin, what the tiers below have earned, and what each pays.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct CommissionTiers
{
    internal fixed long From[4];
    internal fixed long Below[4];
    internal fixed long Rate[4];

    /// <summary>The commission on the credit of a quarter, half up.</summary>
    internal readonly long On(long credit)
    {
        var tier = (credit >= From[1] ? 1 : 0) + (credit >= From[2] ? 1 : 0) + (credit >= From[3] ? 1 : 0);
        return (long)((ulong)(Below[tier] + ((credit - From[tier]) * Rate[tier]) + 5000) / 10000);
    }
}
