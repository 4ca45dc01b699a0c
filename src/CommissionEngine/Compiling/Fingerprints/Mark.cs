namespace CommissionEngine.Compiling.Fingerprints;

/// <summary>The byte that stands before every value and says how to read what follows, so that no two contents are written alike.</summary>
/// <remarks>The numbers are part of every fingerprint: they never change. A field begins with the length of its name, 1 to 127, so none of them begins a field.</remarks>
internal enum Mark : byte
{
    /// <summary>Closes a record.</summary>
    End = 0,

    /// <summary>No value.</summary>
    Null = 128,

    /// <summary>Length and UTF-8.</summary>
    Text = 129,

    /// <summary>Length and UTF-16, for a text that has no UTF-8 form.</summary>
    BrokenText = 130,

    /// <summary>A whole number of 64 bits.</summary>
    Number = 131,

    /// <summary>Mantissa and scale without trailing zeros.</summary>
    Decimal = 132,

    /// <summary>Numerator and denominator in lowest terms.</summary>
    Share = 133,

    /// <summary>Fields until the end.</summary>
    Record = 134,

    /// <summary>Count and values, in order.</summary>
    List = 135,

    /// <summary>Count and the digest of the sorted digests of the values.</summary>
    Set = 136,
}
