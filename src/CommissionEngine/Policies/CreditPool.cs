namespace CommissionEngine.Policies;

/// <summary>A portion of a deal, who qualifies for it, and how they share it.</summary>
public sealed record CreditPool
{
    /// <summary>The pool's name: the rule that credits refer to. Unique in its policy.</summary>
    public required string Name { get; init; }

    /// <summary>True for an overlay, which comes on top of the deal; false, the default, for revenue, which is shares of it.</summary>
    public bool IsOverlay { get; init; }

    /// <summary>How much of the base it is: together, or to each where the split is <see cref="SplitMethod.FullToEach"/>.</summary>
    public required Portion Portion { get; init; }

    /// <summary>Who receives it.</summary>
    public required Recipients To { get; init; }

    /// <summary>How those who qualify share it; equally unless it says otherwise.</summary>
    public SplitMethod Split { get; init; } = SplitMethod.Equally.Instance;

    /// <summary>What becomes of it when nobody qualifies or a seat is empty; redistributed, else residual, unless it says otherwise.</summary>
    public VacancyRule Vacancy { get; init; } = new VacancyRule.Redistribute();

    /// <summary>What becomes of the share of somebody who is away; he keeps it unless it says otherwise.</summary>
    public AbsenceRule Absence { get; init; }

    /// <summary>What the previous owner keeps after a handover; null: nothing.</summary>
    public HoldoverRule? Holdover { get; init; }

    /// <summary>What of the rounded credit retires quota; 100% unless it says otherwise. Rounded half away from zero.</summary>
    public Portion QuotaRetirement { get; init; } = Portion.Whole;

    /// <summary>What of the rounded credit is paid for; 100% unless it says otherwise, 0% for a shadow credit. Rounded half away from zero.</summary>
    public Portion Pay { get; init; } = Portion.Whole;

    /// <summary>For an overlay, the amount that it is a part of; null: the policy's base.</summary>
    public AmountBase? Base { get; init; }

    /// <summary>For an overlay, the lines that it is a part of, of those that the policy decides; null: all.</summary>
    public Condition? Lines { get; init; }
}
