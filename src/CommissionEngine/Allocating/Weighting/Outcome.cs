namespace CommissionEngine.Allocating.Weighting;

/// <summary>Where the share of a seat goes.</summary>
/// <param name="Kind">Where.</param>
/// <param name="Step">The place in the pool's vacancy rule that decided; -1 for an occupied seat.</param>
/// <param name="Participant">The manager; -1 for other outcomes.</param>
/// <param name="ManagerSeat">The manager's seat; -1 for other outcomes.</param>
internal readonly record struct Outcome(OutcomeKind Kind, int Step = -1, int Participant = -1, int ManagerSeat = -1)
{
    /// <summary>Whether somebody receives it, the house included.</summary>
    internal bool IsHeldBySomebody => Kind is OutcomeKind.Occupant or OutcomeKind.Manager or OutcomeKind.Role or OutcomeKind.House;
}
