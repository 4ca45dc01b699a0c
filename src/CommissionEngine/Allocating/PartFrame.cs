using CommissionEngine.Policies;
using NodaTime;

namespace CommissionEngine.Allocating;

/// <summary>The numbers of a part that rounding and what follows it ask for, apart from any table: an explanation holds them too, and so replays to the same amounts.</summary>
internal class PartFrame
{
    internal int Year { get; set; }

    internal LocalDate CompensationDate { get; set; }

    /// <summary>The credit currency.</summary>
    internal Currency Currency { get; set; }

    internal List<PartLine> Lines { get; } = [];

    /// <summary>The sum of the lines' revenue bases, in minor units of the credit currency.</summary>
    internal long Total { get; set; }

    internal List<OverlayBase> OverlayBases { get; } = [];

    /// <summary>For each overlay base its amount on each line of the part.</summary>
    internal List<long> OverlayAmounts { get; } = [];

    /// <summary>The ceiling as a share of <see cref="Total"/>; null if there is none.</summary>
    internal Share? Ceiling { get; set; }

    internal bool CeilingCountsRollups { get; set; }

    internal bool CeilingRefuses { get; set; }

    /// <summary>The most that one person may get, in minor units; null if there is no such limit.</summary>
    internal long? PersonalAmount { get; set; }

    internal RollupCounting RollupCounting { get; set; }

    internal Share RollupQuota { get; set; }

    internal Share RollupPay { get; set; }
}
