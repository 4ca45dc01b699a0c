namespace CommissionEngine;

/// <summary>Names a framework agreement.</summary>
/// <remarks>Compared ordinally. <c>default</c> is no id, with the value "". A string converts to it; ids of different types never convert into each other.</remarks>
public readonly record struct AgreementId : IComparable<AgreementId>
{
    private readonly string? _value;

    /// <summary>Takes the text as the id.</summary>
    /// <param name="value">For instance "fa-halden-2025". Not blank, no white space at either end, no control characters, no half of a surrogate pair.</param>
    /// <exception cref="ArgumentException">The text is none of that; the message says what is wrong with it.</exception>
    public AgreementId(string value) => _value = IdText.Checked(value, nameof(AgreementId));

    /// <summary>The text of the id. Never null; "" if this is no id.</summary>
    public string Value => _value ?? "";

    /// <summary>Takes the text as the id if it can be one; answers false, and never throws, if it cannot.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="id">The id, or no id where the answer is false.</param>
    public static bool TryOf(string? text, out AgreementId id)
    {
        var right = IdText.IsRight(text);
        id = right ? new AgreementId(text!) : default;
        return right;
    }

    /// <summary>The same as the constructor, so that a literal can be written where the id is wanted.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">As for the constructor.</exception>
    public static implicit operator AgreementId(string value) => new(value);

    /// <summary>Orders by the characters' code units, whatever the culture.</summary>
    /// <param name="other">The id to compare with.</param>
    public int CompareTo(AgreementId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text of the id, or "" if this is no id.</summary>
    public override string ToString() => Value;
}
