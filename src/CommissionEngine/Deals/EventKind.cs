namespace CommissionEngine.Deals;

/// <summary>What a dated partial amount of a deal means.</summary>
public enum EventKind
{
    /// <summary>A part of the order was booked. A deal without any is booked in full on its booked date.</summary>
    Booked,

    /// <summary>A part was invoiced; a negative invoice is a credit note.</summary>
    Invoiced,

    /// <summary>A part was paid by the customer.</summary>
    Paid,

    /// <summary>A part of the order was cancelled: the order itself becomes smaller.</summary>
    Cancelled,

    /// <summary>A part was returned: the order itself becomes smaller.</summary>
    Returned,
}
