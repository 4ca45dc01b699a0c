namespace CommissionEngine.Deals;

/// <summary>One line of a deal. Its key is the deal's id and its number.</summary>
public sealed record DealLine
{
    /// <summary>The line's number, unique in the deal, at least 1. Zero, the default, means its place in the list, from 1.</summary>
    public int Number { get; init; }

    /// <summary>The product, or null if it is not known.</summary>
    public ProductId? Product { get; init; }

    /// <summary>The booked amount, in the deal's currency and major units; negative for what is given back.</summary>
    public required decimal Booked { get; init; }

    /// <summary>The net amount, where a policy credits that; null if it is not known.</summary>
    public decimal? Net { get; init; }

    /// <summary>The amount at list price, where a policy credits that; null if it is not known.</summary>
    public decimal? List { get; init; }

    /// <summary>The margin, where a policy credits that; null if it is not known.</summary>
    public decimal? Margin { get; init; }

    /// <summary>Places of this line; each stands instead of the deal's place at the same point.</summary>
    public ValueList<Place> Places { get; init; } = [];

    /// <summary>
    /// The yearly parts of a multi-year line, the first in the year of booking. Empty, the default, for a line that is credited at once.
    /// For every kind of amount that the line states, the years must total it exactly.
    /// </summary>
    public ValueList<YearlyPart> Years { get; init; } = [];
}
