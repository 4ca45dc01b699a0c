namespace CommissionEngine.Compiling.Checking;

/// <summary>The values that a portion can have, both included: one, unless it is a parameter.</summary>
internal readonly record struct PortionRange(Share Least, Share Most);
