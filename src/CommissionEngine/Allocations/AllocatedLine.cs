using CommissionEngine.Policies;
using NodaTime;

namespace CommissionEngine.Allocations;

/// <summary>The stored whole of one line (of one year): who holds how much of it when all of it is reached, and how much is reached.</summary>
public sealed record AllocatedLine
{
    /// <summary>The line's number.</summary>
    public required int Line { get; init; }

    /// <summary>The year of a multi-year deal, from 1; 1 for any other.</summary>
    public required int Year { get; init; }

    /// <summary>What became of the line: <see cref="AllocationStatus.Credited"/>, or why it is residual as a whole.</summary>
    public required AllocationStatus Status { get; init; }

    /// <summary>The day that selected policy, team, hierarchy and rate.</summary>
    public required LocalDate CompensationDate { get; init; }

    /// <summary>The day on which the booking of the deal itself counts: the booked date, or its anniversary.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The line's (or year's) booked amount, in the deal's currency: what events are amounts of.</summary>
    public required Money Booked { get; init; }

    /// <summary>The amount that is credited when all is reached, in the credit currency.</summary>
    public required Money Base { get; init; }

    /// <summary>The rate that converted the line; null if it was not converted.</summary>
    public decimal? Rate { get; init; }

    /// <summary>The policy that decided; null if none did.</summary>
    public PolicyId? Policy { get; init; }

    /// <summary>Its version; null if none decided.</summary>
    public int? Version { get; init; }

    /// <summary>Which kind of event credits.</summary>
    public CreditingEvent CreditedAt { get; init; }

    /// <summary>Everybody with a share of the whole, in the declared order: revenue, then overlays.</summary>
    public ValueList<Holder> Holders { get; init; } = [];

    /// <summary>What of the whole is nobody's, by reason. It follows as one holder, the last.</summary>
    public ValueList<HeldResidual> Residual { get; init; } = [];

    /// <summary>Who receives indirect credit from which holders.</summary>
    public ValueList<HeldRollup> Rollups { get; init; } = [];

    /// <summary>How rollups of the line count.</summary>
    public RollupCounting RollupCounting { get; init; }

    /// <summary>In which regions the line is booked; null: in none.</summary>
    public UnitRule? Units { get; init; }

    /// <summary>Where units are booked at an influence point: the region there and all above it, nearest first.</summary>
    public ValueList<RegionId> Regions { get; init; } = [];

    /// <summary>The running totals of the events that named this line.</summary>
    public ValueList<RunningTotal> Reached { get; init; } = [];
}
