namespace CommissionEngine.Explanations;

/// <summary>What a holder's share was after a stage.</summary>
/// <param name="Stage">The stage: split, one role a person, one overlay a person, most people, minimum share, ceiling or per person.</param>
/// <param name="Share">The exact share of what it is a part of.</param>
public readonly record struct ShareStep(string Stage, ExactShare Share);
