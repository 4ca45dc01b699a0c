namespace CommissionEngine.Policies;

/// <summary>Which lines of deals something is for, or which people: a closed set of tests that can be written, compared, printed and checked.</summary>
/// <remarks>
/// A test of something that the deal does not say (no type, no place there, an unknown account) fails. Text is compared ordinally.
/// A policy whose condition implies another's, and not the other way round, is the more specific one.
/// </remarks>
public abstract record Condition
{
    /// <summary>Holds for everything.</summary>
    public static Condition Always { get; } = new All { Of = [] };

    internal abstract ConditionKind Kind { get; }

    /// <summary>The deal's type is one of these.</summary>
    public sealed record OfType : Condition
    {
        /// <summary>The types; at least one.</summary>
        public required ValueList<string> AnyOf { get; init; }

        internal override ConditionKind Kind => ConditionKind.OfType;
    }

    /// <summary>The line's product is one of these, or lies below one of them.</summary>
    public sealed record OfProduct : Condition
    {
        /// <summary>The products or product lines; at least one.</summary>
        public required ValueList<ProductId> AnyOf { get; init; }

        internal override ConditionKind Kind => ConditionKind.OfProduct;
    }

    /// <summary>The deal's whole booked amount, its sign counted, converted once into the band's currency, lies in a band.</summary>
    public sealed record AmountBetween : Condition
    {
        /// <summary>The least amount, included; null: no lower end.</summary>
        public Money? From { get; init; }

        /// <summary>The amount where the band ends, excluded; null: no upper end. In the same currency as <see cref="From"/>.</summary>
        public Money? To { get; init; }

        internal override ConditionKind Kind => ConditionKind.AmountBetween;
    }

    /// <summary>The account's segment is one of these.</summary>
    public sealed record InSegment : Condition
    {
        /// <summary>The segments; at least one.</summary>
        public required ValueList<string> AnyOf { get; init; }

        internal override ConditionKind Kind => ConditionKind.InSegment;
    }

    /// <summary>The deal's account is one of these, or lies below one of them.</summary>
    public sealed record OfAccount : Condition
    {
        /// <summary>The accounts; at least one.</summary>
        public required ValueList<AccountId> AnyOf { get; init; }

        /// <summary>Whether what lies below them counts. True, the default; false: exactly these.</summary>
        public bool Subtree { get; init; } = true;

        internal override ConditionKind Kind => ConditionKind.OfAccount;
    }

    /// <summary>The deal's account is a global account or lies below one.</summary>
    public sealed record OfGlobalAccount : Condition
    {
        internal override ConditionKind Kind => ConditionKind.OfGlobalAccount;
    }

    /// <summary>The place at an influence point is one of these regions, or lies below one of them.</summary>
    public sealed record InRegion : Condition
    {
        /// <summary>The regions; at least one.</summary>
        public required ValueList<RegionId> AnyOf { get; init; }

        /// <summary>The influence point; null, the default: the policy's governing point.</summary>
        public InfluencePoint? Point { get; init; }

        internal override ConditionKind Kind => ConditionKind.InRegion;
    }

    /// <summary>The deal is a call-off: booked as one for a covered entity within the agreement's term, or claimed in time.</summary>
    public sealed record CallOff : Condition
    {
        /// <summary>The agreement; null: any.</summary>
        public AgreementId? Agreement { get; init; }

        internal override ConditionKind Kind => ConditionKind.CallOff;
    }

    /// <summary>The deal's stage is one of these.</summary>
    public sealed record InStage : Condition
    {
        /// <summary>The stages in common terms; at least one.</summary>
        public required ValueList<string> AnyOf { get; init; }

        internal override ConditionKind Kind => ConditionKind.InStage;
    }

    /// <summary>The deal's channel is one of these.</summary>
    public sealed record ByChannel : Condition
    {
        /// <summary>The channels; at least one.</summary>
        public required ValueList<string> AnyOf { get; init; }

        internal override ConditionKind Kind => ConditionKind.ByChannel;
    }

    /// <summary>A text fact has one of these values.</summary>
    public sealed record FactText : Condition
    {
        /// <summary>The fact's name.</summary>
        public required string Name { get; init; }

        /// <summary>The values; at least one.</summary>
        public required ValueList<string> AnyOf { get; init; }

        internal override ConditionKind Kind => ConditionKind.FactText;
    }

    /// <summary>A number fact lies in a band.</summary>
    public sealed record FactNumber : Condition
    {
        /// <summary>The fact's name.</summary>
        public required string Name { get; init; }

        /// <summary>The least value, included; null: no lower end.</summary>
        public decimal? From { get; init; }

        /// <summary>The value where the band ends, excluded; null: no upper end.</summary>
        public decimal? To { get; init; }

        internal override ConditionKind Kind => ConditionKind.FactNumber;
    }

    /// <summary>A day fact lies in a range.</summary>
    public sealed record FactDay : Condition
    {
        /// <summary>The fact's name.</summary>
        public required string Name { get; init; }

        /// <summary>The days, both ends included.</summary>
        public required DateRange During { get; init; }

        internal override ConditionKind Kind => ConditionKind.FactDay;
    }

    /// <summary>A yes-or-no fact has a value.</summary>
    public sealed record FactYesNo : Condition
    {
        /// <summary>The fact's name.</summary>
        public required string Name { get; init; }

        /// <summary>The value; yes unless it says otherwise.</summary>
        public bool Value { get; init; } = true;

        internal override ConditionKind Kind => ConditionKind.FactYesNo;
    }

    /// <summary>All of these hold; with none it always holds.</summary>
    public sealed record All : Condition
    {
        /// <summary>The conditions.</summary>
        public required ValueList<Condition> Of { get; init; }

        internal override ConditionKind Kind => ConditionKind.All;
    }

    /// <summary>At least one of these holds; with none it never holds.</summary>
    public sealed record Any : Condition
    {
        /// <summary>The conditions.</summary>
        public required ValueList<Condition> Of { get; init; }

        internal override ConditionKind Kind => ConditionKind.Any;
    }

    /// <summary>This does not hold.</summary>
    public sealed record Not : Condition
    {
        /// <summary>The condition.</summary>
        public required Condition Of { get; init; }

        internal override ConditionKind Kind => ConditionKind.Not;
    }
}
