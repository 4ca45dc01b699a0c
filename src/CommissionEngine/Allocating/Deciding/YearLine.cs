using CommissionEngine.Allocations;
using CommissionEngine.Compiling;
using CommissionEngine.Deals;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating.Deciding;

/// <summary>One line in one year: its amounts, and what was decided about it.</summary>
internal sealed class YearLine
{
    internal required int Number { get; init; }

    internal required DealLine Line { get; init; }

    /// <summary>The booked amount of the year, in minor units of the deal's currency.</summary>
    internal required long Booked { get; init; }

    /// <summary>By <see cref="AmountBase"/> the amounts in minor units of the deal's currency; null where one is not stated.</summary>
    internal long?[] Stated { get; } = new long?[4];

    /// <summary>The same in minor units of the credit currency.</summary>
    internal long?[] Converted { get; } = new long?[4];

    internal decimal? Rate { get; set; }

    internal AllocationStatus Status { get; set; } = AllocationStatus.Credited;

    /// <summary>The policy that decides; null if none does.</summary>
    internal PolicyBody? Body { get; set; }

    /// <summary>The revenue base, in minor units of the credit currency.</summary>
    internal long Base { get; set; }

    /// <summary>The region at each influence point that the rulebook names; negative if there is none.</summary>
    internal int[] Places { get; set; } = [];

    /// <summary>For each pool of the policy whether the line belongs to it.</summary>
    internal bool[] InPool { get; set; } = [];

    /// <summary>For each contract term of the rulebook whether the line meets it.</summary>
    internal bool[] InTerm { get; set; } = [];

    /// <summary>The stored whole, once it is known.</summary>
    internal AllocatedLine? Whole { get; set; }
}
