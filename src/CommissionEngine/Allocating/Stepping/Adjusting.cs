using CommissionEngine.Allocations;
using NodaTime;

namespace CommissionEngine.Allocating.Stepping;

/// <summary>Finds the entries that turn one allocation of a deal into another: after - before (rule 39).</summary>
/// <remarks>
/// In: two allocations of one deal, of whatever status. Out: one entry for each line, year, event, date, credit type, participant and capacity, or reason of residual, whose sums differ, and for each currency:
/// where a rate was missing before or is missing after, the residual in the deal's currency and the credits in the credit currency are entries of their own. Entries stand in the order in which their
/// first rows stand: credits before, credits after, residuals before, residuals after. Law: before + entries = after; adjusting again gives nothing.
/// </remarks>
internal static class Adjusting
{
    /// <summary>The difference of two allocations; nothing if they are equal.</summary>
    /// <exception cref="ArgumentException">They are of different deals.</exception>
    /// <exception cref="OverflowException">A difference does not fit in 64 bits of minor units.</exception>
    internal static ValueList<Adjustment> Difference(Allocation before, Allocation after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Deal != after.Deal)
        {
            throw new ArgumentException($"An allocation of deal {after.Deal} cannot adjust one of deal {before.Deal}. Give two allocations of the same deal.", nameof(after));
        }

        var rows = new List<Row>(before.Credits.Count + after.Credits.Count + before.Residuals.Count + after.Residuals.Count);
        AddAll(rows, before.Credits, -1);
        AddAll(rows, after.Credits, 1);
        AddAll(rows, before.Residuals, -1);
        AddAll(rows, after.Residuals, 1);
        rows.Sort((one, other) => one.Key.CompareTo(other.Key) is not 0 and var byKey ? byKey : one.Place.CompareTo(other.Place));

        var sums = new List<Row>();
        foreach (var row in rows)
        {
            if (sums.Count > 0 && sums[^1].Key.CompareTo(row.Key) == 0)
            {
                sums[^1] = sums[^1].With(row);
            }
            else
            {
                sums.Add(row);
            }
        }

        sums.RemoveAll(sum => sum is { Amount: var amount, Quota: var quota, Pay: var pay } && (amount | quota | pay) == 0);
        sums.Sort((one, other) => one.Place.CompareTo(other.Place));
        return ValueList.From(sums.ConvertAll(sum => sum.ToAdjustment(before.Deal)));
    }

    private static void AddAll(List<Row> rows, ValueList<Credit> credits, int sign)
    {
        foreach (var credit in credits)
        {
            var key = new Key(credit.Line, credit.Year, credit.Event, credit.Date, credit.Type, credit.Participant, credit.Capacity, null, credit.Amount.Currency);
            rows.Add(new Row(key, rows.Count, sign * (Int128)credit.Amount.MinorUnits, sign * (Int128)credit.Quota.MinorUnits, sign * (Int128)credit.Pay.MinorUnits));
        }
    }

    private static void AddAll(List<Row> rows, ValueList<Residual> residuals, int sign)
    {
        foreach (var residual in residuals)
        {
            var key = new Key(residual.Line, residual.Year, residual.Event, residual.Date, null, null, null, residual.Reason, residual.Amount.Currency);
            rows.Add(new Row(key, rows.Count, sign * (Int128)residual.Amount.MinorUnits, 0, 0));
        }
    }

    /// <summary>What an entry is about. Keys are compared, never hashed, so that chosen input cannot make them slow.</summary>
    private readonly record struct Key(
        int Line, int Year, string? Event, LocalDate Date, CreditType? Type, ParticipantId? Participant, Capacity? Capacity, ResidualReason? Reason, Currency Currency)
    {
        internal int CompareTo(Key other)
        {
            ReadOnlySpan<int> parts =
            [
                Line.CompareTo(other.Line),
                Year.CompareTo(other.Year),
                string.CompareOrdinal(Event, other.Event),
                Date.CompareTo(other.Date),
                Nullable.Compare(Type, other.Type),
                Nullable.Compare(Participant, other.Participant),
                Nullable.Compare(Capacity, other.Capacity),
                Nullable.Compare(Reason, other.Reason),
                string.CompareOrdinal(Currency.Code, other.Currency.Code),
                Currency.Decimals.CompareTo(other.Currency.Decimals),
            ];
            var first = parts.IndexOfAnyExcept(0);
            return first < 0 ? 0 : parts[first];
        }
    }

    private readonly record struct Row(Key Key, int Place, Int128 Amount, Int128 Quota, Int128 Pay)
    {
        internal Row With(Row other) => this with { Amount = Amount + other.Amount, Quota = Quota + other.Quota, Pay = Pay + other.Pay };

        internal Adjustment ToAdjustment(DealId deal) => new()
        {
            Deal = deal,
            Line = Key.Line,
            Year = Key.Year,
            Event = Key.Event,
            Date = Key.Date,
            Type = Key.Type,
            Participant = Key.Participant,
            Capacity = Key.Capacity,
            Reason = Key.Reason,
            Amount = Money.FromMinorUnits((long)Amount, Key.Currency),
            Quota = Money.FromMinorUnits((long)Quota, Key.Currency),
            Pay = Money.FromMinorUnits((long)Pay, Key.Currency),
        };
    }
}
