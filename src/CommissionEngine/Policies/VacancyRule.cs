namespace CommissionEngine.Policies;

/// <summary>What becomes of a portion when nobody qualifies for it, or of a share when its seat is empty.</summary>
public abstract record VacancyRule
{
    /// <summary>What holds where this choice leads nowhere; null, the default: a residual (revenue) or nothing (overlay).</summary>
    public VacancyRule? Otherwise { get; init; }

    internal abstract VacancyKind Kind { get; }

    /// <summary>
    /// An empty seat of several goes to the others of its pool; an empty pool of revenue to the other revenue pools that somebody holds, in proportion to
    /// their portions. In a pool that is full to each, an empty seat lapses.
    /// </summary>
    public sealed record Redistribute : VacancyRule
    {
        internal override VacancyKind Kind => VacancyKind.Redistribute;
    }

    /// <summary>
    /// The seat's manager takes it as acting, up to and including <see cref="Days"/> days after the last occupant's last day. After that, without a manager,
    /// when the manager's seat is empty too, and at once for a seat that was never occupied, <see cref="VacancyRule.Otherwise"/> holds.
    /// </summary>
    public sealed record ToManager : VacancyRule
    {
        /// <summary>Calendar days, at least 0. Null, the default, sets no end.</summary>
        public int? Days { get; init; }

        internal override VacancyKind Kind => VacancyKind.ToManager;
    }

    /// <summary>Those of the deal's team who have another role take it as acting, equally; places and "nearest" do not concern them.</summary>
    public sealed record ToRole : VacancyRule
    {
        /// <summary>The role.</summary>
        public required Role Role { get; init; }

        internal override VacancyKind Kind => VacancyKind.ToRole;
    }

    /// <summary>The house account takes it.</summary>
    public sealed record ToHouse : VacancyRule
    {
        internal override VacancyKind Kind => VacancyKind.ToHouse;
    }

    /// <summary>Nobody takes it until the seat is filled: a residual with the reason <see cref="Allocations.ResidualReason.Held"/>.</summary>
    public sealed record Hold : VacancyRule
    {
        internal override VacancyKind Kind => VacancyKind.Hold;
    }
}
