using CommissionEngine.Allocations;
using CommissionEngine.Policies;
using NodaTime;

namespace CommissionEngine.Explanations;

/// <summary>Lines that were shared out together: why, by whom, and every number that the amounts follow from.</summary>
public sealed record ExplainedPart
{
    /// <summary>The year of a multi-year deal, from 1; 1 for any other.</summary>
    public required int Year { get; init; }

    /// <summary>The day that selected policy, team, hierarchy and rate.</summary>
    public required LocalDate CompensationDate { get; init; }

    /// <summary>The policy that decides.</summary>
    public required PolicyId Policy { get; init; }

    /// <summary>Its version.</summary>
    public required int Version { get; init; }

    /// <summary>What became of the part.</summary>
    public required AllocationStatus Status { get; init; }

    /// <summary>Its lines, in the order in which they follow it.</summary>
    public required ValueList<ExplainedLine> Lines { get; init; }

    /// <summary>Why, in the order of the stages.</summary>
    public ValueList<Reason> Reasons { get; init; } = [];

    /// <summary>Everybody who had a share, in the declared order, also those whom a limit left out.</summary>
    public ValueList<ExplainedHolder> Holders { get; init; } = [];

    /// <summary>What is nobody's.</summary>
    public ValueList<ExplainedResidual> Residuals { get; init; } = [];

    /// <summary>What overlays are a part of.</summary>
    public ValueList<ExplainedBase> Bases { get; init; } = [];

    /// <summary>Whom rollups reach.</summary>
    public ValueList<ExplainedRollup> Rollups { get; init; } = [];

    /// <summary>How rollups count.</summary>
    public RollupCounting RollupCounting { get; init; }

    /// <summary>What of a rollup retires quota.</summary>
    public Share RollupQuota { get; init; }

    /// <summary>What of a rollup is paid for.</summary>
    public Share RollupPay { get; init; }

    /// <summary>The ceiling; null if there is none.</summary>
    public Share? Ceiling { get; init; }

    /// <summary>Whether the ceiling counts rollups.</summary>
    public bool CeilingCountsRollups { get; init; }

    /// <summary>Whether the ceiling cut revenue, so that the recipients' exact total is rounded towards zero.</summary>
    public bool RevenueIsCut { get; init; }

    /// <summary>Whether the ceiling cut overlays, so that all of them are one sharing.</summary>
    public bool OverlaysAreCut { get; init; }

    /// <summary>The most that one person may get as an amount; null if there is no such limit.</summary>
    public Money? PersonalAmount { get; init; }
}
