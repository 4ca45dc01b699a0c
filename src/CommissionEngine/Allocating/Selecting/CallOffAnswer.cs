namespace CommissionEngine.Allocating.Selecting;

/// <summary>Whether a deal is a call-off.</summary>
/// <param name="Agreement">The roster's number of the agreement; -1 if it is none, or there is a conflict.</param>
/// <param name="IsConflict">Whether it would be a call-off under several agreements: then every line of the deal is undecided.</param>
internal readonly record struct CallOffAnswer(int Agreement, bool IsConflict);
