namespace CommissionEngine.Benchmarks.StandardRun.Data;

/// <summary>The place of a deal that a rule looks at.</summary>
internal enum Spot : byte
{
    /// <summary>None: places do not matter to the rule.</summary>
    Any,

    /// <summary>Where the order was booked.</summary>
    Booking,

    /// <summary>Where the customer decided.</summary>
    Decision,

    /// <summary>Where it was delivered.</summary>
    Delivery,
}
