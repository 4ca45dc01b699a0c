namespace CommissionEngine.Policies;

/// <summary>Which amount of a line is credited.</summary>
public enum AmountBase
{
    /// <summary>The booked amount.</summary>
    Booked,

    /// <summary>The net amount.</summary>
    Net,

    /// <summary>The amount at list price.</summary>
    List,

    /// <summary>The margin.</summary>
    Margin,
}
