using CommissionEngine.Allocations;

namespace CommissionEngine.Testing.Laws;

/// <summary>The rows of allocations added up, so that one way to a state can be compared with another.</summary>
internal sealed class RowSums
{
    private readonly Dictionary<RowKey, (Int128 Amount, Int128 Quota, Int128 Pay)> _sums = [];

    internal static RowSums Of(params ReadOnlySpan<Allocation> allocations)
    {
        var sums = new RowSums();
        foreach (var allocation in allocations)
        {
            sums.Add(allocation);
        }

        return sums;
    }

    internal void Add(Allocation allocation)
    {
        foreach (var row in allocation.Credits)
        {
            Add(RowKey.Of(row), row.Amount.MinorUnits, row.Quota.MinorUnits, row.Pay.MinorUnits);
        }

        foreach (var row in allocation.Residuals)
        {
            Add(RowKey.Of(row), row.Amount.MinorUnits, 0, 0);
        }

        foreach (var row in allocation.Units)
        {
            Add(RowKey.Of(row), row.Amount.MinorUnits, row.Own.MinorUnits, 0);
        }
    }

    internal void Add(RowKey key, long amount, long quota, long pay)
    {
        var (a, q, p) = _sums.GetValueOrDefault(key);
        _sums[key] = (a + amount, q + quota, p + pay);
    }

    internal Int128 AmountOf(RowKey key) => _sums.GetValueOrDefault(key).Amount;

    /// <summary>The first difference, as a sentence; null if all sums are the same.</summary>
    /// <param name="other">Other sums.</param>
    /// <param name="here">What these are, such as "in one step".</param>
    /// <param name="there">What the others are.</param>
    internal FormattableString? Difference(RowSums other, string here, string there)
    {
        foreach (var key in _sums.Keys.Concat(other._sums.Keys))
        {
            var left = _sums.GetValueOrDefault(key);
            var right = other._sums.GetValueOrDefault(key);
            if (left != right)
            {
                return $"{here}, {key} is {Text(left, key)}; {there}, it is {Text(right, key)}.";
            }
        }

        return null;
    }

    /// <summary>The first sum that is not zero, as a sentence; null if nothing is left.</summary>
    internal FormattableString? Left()
    {
        foreach (var (key, sum) in _sums)
        {
            if (sum != default)
            {
                return $"{key} is left with {Text(sum, key)}.";
            }
        }

        return null;
    }

    private static string Text((Int128 Amount, Int128 Quota, Int128 Pay) sum, RowKey key) =>
        FormattableString.Invariant($"{sum.Amount} ({(key.Participant is null ? "" : $"quota {sum.Quota}, pay {sum.Pay}, ")}in minor units of {key.Currency})");
}
