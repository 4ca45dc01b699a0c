namespace CommissionEngine.Policies;

/// <summary>How a participant counts whom rollups of one line reach several times.</summary>
public enum RollupCounting
{
    /// <summary>Every direct credit counts: one rollup for each rule, receiver and line, the sum of what reached him.</summary>
    Each,

    /// <summary>The deal counts once: one rollup for each receiver and line, the larger of the revenue that reached him together and the largest overlay.</summary>
    Once,
}
