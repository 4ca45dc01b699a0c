namespace CommissionEngine.Policies;

/// <summary>How the exact shares of revenue become minor units. The parts always sum to the whole.</summary>
public abstract record RoundingRule
{
    internal abstract RoundingKind Kind { get; }

    /// <summary>Everybody gets the floor of the exact share; the missing units go to the largest fractions.</summary>
    public sealed record LargestRemainder : RoundingRule
    {
        /// <summary>The only value.</summary>
        public static LargestRemainder Instance { get; } = new();

        internal override RoundingKind Kind => RoundingKind.LargestRemainder;
    }

    /// <summary>Everybody is rounded towards zero; all missing units go to the first recipient in order who has the role. Without one: largest remainder.</summary>
    public sealed record RemainderToRole : RoundingRule
    {
        /// <summary>The role.</summary>
        public required Role Role { get; init; }

        internal override RoundingKind Kind => RoundingKind.RemainderToRole;
    }

    /// <summary>Everybody is rounded towards zero; all missing units go to the house, if it has a share. Else: largest remainder.</summary>
    public sealed record RemainderToHouse : RoundingRule
    {
        internal override RoundingKind Kind => RoundingKind.RemainderToHouse;
    }
}
