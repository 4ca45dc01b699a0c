namespace CommissionEngine.Allocations;

/// <summary>One value of a finding.</summary>
/// <param name="Name">What it is, as the finding's code documents it.</param>
/// <param name="Value">The value as text: ids as they are, dates as ISO 8601, amounts with their currency, shares as percentages.</param>
public readonly record struct FindingDatum(string Name, string Value);
