namespace CommissionEngine.Policies;

/// <summary>What the previous owner keeps for a while after a handover; the rest goes to the successor.</summary>
/// <remarks>
/// A handover is an assignment that ended on the day before another one began, with the same account, role and region and another participant.
/// Of several predecessors the one whose assignment ended last counts, then the one with the lowest order.
/// </remarks>
public abstract record HoldoverRule
{
    /// <summary>How many days may lie between the end of the old assignment and the beginning of the new one; 0, the default, for none.</summary>
    public int GapDays { get; init; }

    /// <summary>Whether an agent who has left keeps his share. An employee who has left always forfeits it.</summary>
    public bool AgentsKeep { get; init; }

    internal abstract HoldoverKind Kind { get; }

    /// <summary>Shares that fall with the days since the new assignment began.</summary>
    public sealed record Schedule : HoldoverRule
    {
        /// <summary>The steps, by rising days; after the last one nothing is kept.</summary>
        public required ValueList<HoldoverStep> Steps { get; init; }

        internal override HoldoverKind Kind => HoldoverKind.Schedule;
    }

    /// <summary>Shares by the stage that the deal had reached on the day on which the new assignment began, as the history knows it.</summary>
    public sealed record ByStage : HoldoverRule
    {
        /// <summary>How long it lasts: up to and including this many days after the new assignment began.</summary>
        public required int Days { get; init; }

        /// <summary>The shares by stage; a stage that is not listed, or not known, keeps nothing.</summary>
        public required ValueList<StageShare> Shares { get; init; }

        internal override HoldoverKind Kind => HoldoverKind.ByStage;
    }
}
