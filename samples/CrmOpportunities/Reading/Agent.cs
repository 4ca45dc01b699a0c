namespace CommissionEngine.Samples.CrmOpportunities.Reading;

/// <summary>A sales agent, his manager and their office.</summary>
internal sealed record Agent(string Name, string Manager, string Office);
