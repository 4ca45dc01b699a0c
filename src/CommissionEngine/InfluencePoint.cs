namespace CommissionEngine;

/// <summary>Names a place where a deal was won or carried out: one of the four usual ones, or one that a policy names.</summary>
/// <remarks>Compared ordinally. <c>default</c> is no id, with the value "". A string converts to it; ids of different types never convert into each other.</remarks>
public readonly record struct InfluencePoint : IComparable<InfluencePoint>
{
    private readonly string? _value;

    /// <summary>Where the customer decided: "decision".</summary>
    public static InfluencePoint Decision => new("decision");

    /// <summary>Where the order was booked: "booking".</summary>
    public static InfluencePoint Booking => new("booking");

    /// <summary>Where the goods or services were delivered: "delivery".</summary>
    public static InfluencePoint Delivery => new("delivery");

    /// <summary>Where the invoice was sent: "billing".</summary>
    public static InfluencePoint Billing => new("billing");

    /// <summary>Takes the text as the id.</summary>
    /// <param name="value">For instance "decision". Not blank, no white space at either end, no control characters, no half of a surrogate pair.</param>
    /// <exception cref="ArgumentException">The text is none of that; the message says what is wrong with it.</exception>
    public InfluencePoint(string value) => _value = IdText.Checked(value, nameof(InfluencePoint));

    /// <summary>The text of the id. Never null; "" if this is no id.</summary>
    public string Value => _value ?? "";

    /// <summary>Takes the text as the id if it can be one; answers false, and never throws, if it cannot.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="point">The id, or no id where the answer is false.</param>
    public static bool TryOf(string? text, out InfluencePoint point)
    {
        var right = IdText.IsRight(text);
        point = right ? new InfluencePoint(text!) : default;
        return right;
    }

    /// <summary>The same as the constructor, so that a literal can be written where the id is wanted.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">As for the constructor.</exception>
    public static implicit operator InfluencePoint(string value) => new(value);

    /// <summary>Orders by the characters' code units, whatever the culture.</summary>
    /// <param name="other">The id to compare with.</param>
    public int CompareTo(InfluencePoint other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text of the id, or "" if this is no id.</summary>
    public override string ToString() => Value;
}
