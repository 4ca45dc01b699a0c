namespace CommissionEngine.Rosters;

/// <summary>The id of something in another system.</summary>
/// <param name="System">The other system, such as crm or payroll.</param>
/// <param name="Id">The id there.</param>
public readonly record struct ExternalId(string System, string Id);
