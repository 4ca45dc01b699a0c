namespace CommissionEngine.Deals;

/// <summary>What a <see cref="DealBatchBuilder"/> can be told of a deal by a name.</summary>
public enum DealKey
{
    /// <summary>The account.</summary>
    Account,

    /// <summary>The kind of deal.</summary>
    Type,

    /// <summary>The sales stage.</summary>
    Stage,

    /// <summary>How it was sold.</summary>
    Channel,

    /// <summary>The product.</summary>
    Product,
}
