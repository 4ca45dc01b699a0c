using NodaTime;

namespace CommissionEngine.Samples.CrmOpportunities.Reading;

/// <summary>An opportunity of the pipeline.</summary>
/// <param name="Id">The export's id.</param>
/// <param name="Agent">The sales agent who owns it.</param>
/// <param name="Product">The product, by the name that products.csv has.</param>
/// <param name="Customer">The customer; null if none is named.</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="Engaged">Since when it is worked on; null if it is not yet.</param>
/// <param name="Closed">When it was won or lost; null while it is open.</param>
/// <param name="Value">What it was closed at, in US dollars; null while it is open.</param>
internal sealed record Opportunity(DealId Id, string Agent, string Product, string? Customer, Stage Stage, LocalDate? Engaged, LocalDate? Closed, decimal? Value)
{
    public bool IsWon => Stage == Stage.Won;
}
