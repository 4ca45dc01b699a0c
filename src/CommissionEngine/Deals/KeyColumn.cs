namespace CommissionEngine.Deals;

/// <summary>A column of names, each as a small number: what a dictionary-encoded column of Arrow or Parquet is.</summary>
/// <param name="Names">What the keys stand for.</param>
/// <param name="Keys">For each deal the key; -1 where the deal has none.</param>
public readonly record struct KeyColumn(KeyNames Names, ReadOnlyMemory<int> Keys)
{
    /// <summary>The key that stands for no name.</summary>
    public const int None = -1;

    /// <summary>The name of a deal; null if it has none.</summary>
    /// <param name="deal">The deal's place.</param>
    public string? this[int deal] => Names is null || Keys.Span[deal] < 0 ? null : Names[Keys.Span[deal]];
}
