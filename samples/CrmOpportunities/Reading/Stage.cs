namespace CommissionEngine.Samples.CrmOpportunities.Reading;

/// <summary>How far an opportunity has come.</summary>
internal enum Stage
{
    Prospecting,
    Engaging,
    Won,
    Lost,
}
