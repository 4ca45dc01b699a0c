namespace CommissionEngine.Policies;

/// <summary>How much something is: fixed, opened to the regions, or what others leave.</summary>
public abstract record Portion
{
    /// <summary>100%.</summary>
    public static Portion Whole { get; } = new Fixed { Share = Share.Whole };

    /// <summary>0%.</summary>
    public static Portion None { get; } = new Fixed { Share = Share.Zero };

    internal abstract PortionKind Kind { get; }

    /// <summary>A fixed percentage: <c>Portion.Percent(33.333333m)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is negative.</exception>
    public static Portion Percent(decimal percent) => new Fixed { Share = Share.Percent(percent) };

    /// <summary>A fixed share.</summary>
    public static implicit operator Portion(Share share) => new Fixed { Share = share };

    /// <summary>A fixed share.</summary>
    public static Portion FromShare(Share share) => share;

    /// <summary>A fixed share.</summary>
    public sealed record Fixed : Portion
    {
        /// <summary>The share; 100% is <see cref="CommissionEngine.Share.Whole"/>.</summary>
        public required Share Share { get; init; }

        internal override PortionKind Kind => PortionKind.Fixed;
    }

    /// <summary>The value of a parameter that the policy opens.</summary>
    public sealed record Parameter : Portion
    {
        /// <summary>The name of one of the policy's openings.</summary>
        public required string Name { get; init; }

        internal override PortionKind Kind => PortionKind.Parameter;
    }

    /// <summary>What the other revenue pools leave of 100%; for one revenue pool of a policy.</summary>
    public sealed record Rest : Portion
    {
        internal override PortionKind Kind => PortionKind.Rest;
    }
}
