namespace CommissionEngine.Allocating;

/// <summary>One line of a part: its place in the year's lines and what is credited of it.</summary>
/// <param name="Line">The index of the line in the year.</param>
/// <param name="Base">The revenue base, in minor units of the credit currency.</param>
internal readonly record struct PartLine(int Line, long Base);
