namespace CommissionEngine.Allocating;

/// <summary>Something of an overlay that nobody gets.</summary>
/// <param name="Rule">The number of the rule.</param>
/// <param name="Participant">Whose it would have been; -1 if it was an empty seat's.</param>
/// <param name="Share">How much of the base, as text.</param>
/// <param name="Reason">Why.</param>
internal readonly record struct LapseEntry(int Rule, int Participant, string Share, string Reason);
