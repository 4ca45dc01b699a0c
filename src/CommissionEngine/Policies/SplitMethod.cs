namespace CommissionEngine.Policies;

/// <summary>How those who qualify for a pool share its portion.</summary>
public abstract record SplitMethod
{
    internal abstract SplitKind Kind { get; }

    /// <summary>Every seat the same.</summary>
    public sealed record Equally : SplitMethod
    {
        /// <summary>The only value.</summary>
        public static Equally Instance { get; } = new();

        internal override SplitKind Kind => SplitKind.Equally;
    }

    /// <summary>In proportion to the weights of the assignments, or of the people named on the deal; a missing weight is 1. Weights that are all zero are as if nobody qualified.</summary>
    public sealed record ByWeight : SplitMethod
    {
        internal override SplitKind Kind => SplitKind.ByWeight;
    }

    /// <summary>In proportion to weights of roles; the members of one role share its weight equally. A role without weight here has none.</summary>
    public sealed record ByRoleWeights : SplitMethod
    {
        /// <summary>The weights; each role once.</summary>
        public required ValueList<RoleWeight> Weights { get; init; }

        internal override SplitKind Kind => SplitKind.ByRoleWeights;
    }

    /// <summary>By the shares that the deal gives to the people named on it; no share given is 0%. Shares that do not total 100% refuse the part.</summary>
    public sealed record AsGiven : SplitMethod
    {
        internal override SplitKind Kind => SplitKind.AsGiven;
    }

    /// <summary>The whole portion to each; only for overlays.</summary>
    public sealed record FullToEach : SplitMethod
    {
        internal override SplitKind Kind => SplitKind.FullToEach;
    }

    /// <summary>All to the first: by place of the role, the assignment's order, participant id, seat id.</summary>
    public sealed record FirstInOrder : SplitMethod
    {
        internal override SplitKind Kind => SplitKind.FirstInOrder;
    }
}
