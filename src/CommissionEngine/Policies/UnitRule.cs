namespace CommissionEngine.Policies;

/// <summary>In which regions a line is booked as unit credit. Every region has its own and the sum of the regions below it.</summary>
public abstract record UnitRule
{
    internal abstract UnitKind Kind { get; }

    /// <summary>By the home regions of those who are credited with revenue; the house, the residual and people without home are listed without region.</summary>
    public sealed record HomeRegions : UnitRule
    {
        internal override UnitKind Kind => UnitKind.HomeRegions;
    }

    /// <summary>The line's whole base in the region at an influence point; without a place there it is listed without region.</summary>
    public sealed record AtPoint : UnitRule
    {
        /// <summary>The influence point.</summary>
        public required InfluencePoint Point { get; init; }

        internal override UnitKind Kind => UnitKind.AtPoint;
    }
}
