namespace CommissionEngine.Deals;

/// <summary>What kind of value a fact has.</summary>
public enum FactKind
{
    /// <summary>Text, compared ordinally.</summary>
    Text,

    /// <summary>An exact decimal number.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Yes or no.</summary>
    YesNo,
}
