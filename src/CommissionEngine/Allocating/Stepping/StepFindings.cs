using System.Globalization;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;

namespace CommissionEngine.Allocating.Stepping;

/// <summary>Says what somebody should know of an event that was not counted.</summary>
internal static class StepFindings
{
    internal static Finding Repeated(DealEvent what) => new()
    {
        Code = FindingCode.EventRepeated,
        Line = what.Line,
        Year = what.Year,
        Event = what.Id,
        Data = [new("event", what.Id)],
    };

    internal static Finding Refused(DealEvent what, Refusal refusal, Currency currency) => new()
    {
        Code = refusal.Code,
        Line = refusal.Line,
        Year = refusal.Year,
        Event = what.Id,
        Data = refusal.Code switch
        {
            FindingCode.EventLineUnknown => [new("event", what.Id), .. Named("line", what.Line), .. Named("year", what.Year)],
            FindingCode.OutsideWhole => [new("event", what.Id), new("reached", Amount(refusal.Reached, currency)), new("whole", Amount(refusal.Whole, currency))],
            _ => [new("event", what.Id)],
        },
    };

    /// <summary>An event in another currency than the deal that it continues cannot be a part of it.</summary>
    internal static Finding InOtherCurrency(DealEvent what, Currency currency, Money whole) => new()
    {
        Code = FindingCode.OutsideWhole,
        Line = what.Line,
        Year = what.Year,
        Event = what.Id,
        Data = [new("event", what.Id), new("reached", Money.TryOf(what.Amount, currency, out var amount) ? amount.ToString() : currency.Code), new("whole", whole.ToString())],
    };

    internal static Finding OutOfRange(string what) => new() { Code = FindingCode.AmountOutOfRange, Data = [new("what", what)] };

    /// <summary>A number that the event names; what it does not name is left out.</summary>
    private static ValueList<FindingDatum> Named(string name, int? number) =>
        number is { } named ? [new(name, named.ToString(CultureInfo.InvariantCulture))] : [];

    /// <summary>A total may be more than money holds, for it was refused.</summary>
    private static string Amount(Int128 units, Currency currency)
    {
        if (units >= long.MinValue && units <= long.MaxValue)
        {
            return Money.FromMinorUnits((long)units, currency).ToString();
        }

        var magnitude = (decimal)units;
        for (var i = 0; i < currency.Decimals; i++)
        {
            magnitude /= 10;
        }

        return $"{currency.Code} {magnitude.ToString("N" + currency.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)}";
    }
}
