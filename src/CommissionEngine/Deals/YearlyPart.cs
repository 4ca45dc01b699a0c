namespace CommissionEngine.Deals;

/// <summary>What one year of a multi-year line is worth, in the deal's currency and major units.</summary>
public sealed record YearlyPart
{
    /// <summary>The part of the booked amount.</summary>
    public required decimal Booked { get; init; }

    /// <summary>The part of the net amount; given for every year if the line states one.</summary>
    public decimal? Net { get; init; }

    /// <summary>The part of the amount at list price; given for every year if the line states one.</summary>
    public decimal? List { get; init; }

    /// <summary>The part of the margin; given for every year if the line states one.</summary>
    public decimal? Margin { get; init; }
}
