using CommissionEngine.Allocations;
using NodaTime;

namespace CommissionEngine.Testing.Laws;

/// <summary>Rows and adjustments added up by what an adjustment tells apart.</summary>
internal sealed class AdjustedSums
{
    private readonly Dictionary<AdjustedKey, (Int128 Amount, Int128 Quota, Int128 Pay)> _sums = [];

    internal void Add(AdjustedKey key, long amount, long quota, long pay)
    {
        var (a, q, p) = _sums.GetValueOrDefault(key);
        _sums[key] = (a + amount, q + quota, p + pay);
    }

    /// <summary>The first difference, as a sentence; null if there is none.</summary>
    internal FormattableString? Difference(AdjustedSums other, string here, string there)
    {
        foreach (var key in _sums.Keys.Concat(other._sums.Keys))
        {
            var left = _sums.GetValueOrDefault(key);
            var right = other._sums.GetValueOrDefault(key);
            if (left != right)
            {
                return $"{here}, the sums of {key} are {left} minor units of amount, quota and pay; {there}, they are {right}.";
            }
        }

        return null;
    }
}

/// <summary>What an adjustment tells apart: not seat, role and rule, but event and day.</summary>
internal readonly record struct AdjustedKey(int Line, int Year, string? Event, LocalDate Date, CreditType? Type, ParticipantId? Participant, Capacity? Capacity, ResidualReason? Reason, Currency Currency);
