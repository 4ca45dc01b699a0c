namespace CommissionEngine.Policies;

/// <summary>One version of a rule of credit: which deals it decides, and who receives what of them.</summary>
/// <remarks>Its revenue pools total exactly 100%, whatever regions adapt; its overlay pools total anything.</remarks>
public sealed record CreditPolicy
{
    /// <summary>The policy's id. Versions of one policy share it; their days do not overlap.</summary>
    public required PolicyId Id { get; init; }

    /// <summary>The version, at least 1, the default; unique for the id.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The compensation dates for which this version holds; always, unless it says otherwise.</summary>
    public DateRange During { get; init; }

    /// <summary>The level; a higher one stands before a lower one.</summary>
    public required PolicyLevel Level { get; init; }

    /// <summary>Within a level the policy with the lowest number stands first; one without number stands after all that have one. Then the more specific decides.</summary>
    public int? Precedence { get; init; }

    /// <summary>Which lines it is for; all, unless it says otherwise.</summary>
    public Condition When { get; init; } = Condition.Always;

    /// <summary>The influence point that places a deal in a territory, and whose region's adaptations hold; booking unless it says otherwise.</summary>
    public InfluencePoint GoverningPoint { get; init; } = InfluencePoint.Booking;

    /// <summary>The amount that revenue credit shares; the booked amount unless it says otherwise.</summary>
    public AmountBase Base { get; init; }

    /// <summary>The kind of event that credits; booking unless it says otherwise.</summary>
    public CreditingEvent CreditedAt { get; init; }

    /// <summary>Who receives what, in the order in which ties are decided.</summary>
    public required ValueList<CreditPool> Pools { get; init; }

    /// <summary>What becomes of two pools that ask for the same people by influence points that lie in the same place.</summary>
    public CoincidingPoints Coinciding { get; init; }

    /// <summary>The limits of credit.</summary>
    public CreditLimits Limits { get; init; } = new();

    /// <summary>Who receives indirect credit; null: nobody.</summary>
    public Rollup? Rollup { get; init; }

    /// <summary>In which regions the lines are booked; null: in none.</summary>
    public UnitRule? Units { get; init; }

    /// <summary>How exact shares of revenue become minor units; largest remainder unless it says otherwise.</summary>
    public RoundingRule Rounding { get; init; } = RoundingRule.LargestRemainder.Instance;

    /// <summary>The parameters that regions may set, with their bounds.</summary>
    public ValueList<Opening> Openings { get; init; } = [];
}
