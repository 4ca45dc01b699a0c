namespace CommissionEngine.Samples.CrmOpportunities.Reading;

/// <summary>A customer, and the one that it is a subsidiary of.</summary>
internal sealed record Customer(string Name, string Sector, string Country, string? Parent);
