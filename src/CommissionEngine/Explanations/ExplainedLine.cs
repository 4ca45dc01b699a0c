namespace CommissionEngine.Explanations;

/// <summary>A line of a part.</summary>
/// <param name="Line">The line's number.</param>
/// <param name="Base">What is shared of it when all of it is reached.</param>
public readonly record struct ExplainedLine(int Line, Money Base);
