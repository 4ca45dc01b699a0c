namespace CommissionEngine.Policies;

/// <summary>Which kind of event credits.</summary>
public enum CreditingEvent
{
    /// <summary>Booking: the order as it is booked, less what is cancelled or returned.</summary>
    Booked,

    /// <summary>Invoicing: credit notes reverse.</summary>
    Invoiced,

    /// <summary>Payment by the customer.</summary>
    Paid,
}
