namespace CommissionEngine.Samples.GlobalAccounts.Crediting;

/// <summary>Sums of money by something, exact, each currency for itself.</summary>
internal sealed class Totals<TKey>
    where TKey : notnull
{
    private readonly Dictionary<(TKey Key, Currency Currency), Money> _sums = [];

    public IEnumerable<TKey> Keys => _sums.Keys.Select(pair => pair.Key).Distinct();

    public void Add(TKey key, Money amount) => _sums[(key, amount.Currency)] = Of(key, amount.Currency) + amount;

    public Money Of(TKey key, Currency currency) => _sums.GetValueOrDefault((key, currency), Money.Zero(currency));

    /// <summary>The sums of a key in every currency that it has, by code.</summary>
    public IEnumerable<Money> Of(TKey key) =>
        _sums.Where(pair => EqualityComparer<TKey>.Default.Equals(pair.Key.Key, key)).Select(pair => pair.Value).OrderBy(sum => sum.Currency.Code, StringComparer.Ordinal);
}
