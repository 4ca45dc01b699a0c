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
            FindingCode.OutsideWhole => [new("event", what.Id), new("reached", Texts.Amount(refusal.Reached, currency)), new("whole", Texts.Amount(refusal.Whole, currency))],
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

    /// <summary>Something of a step does not fit: of the event that was tried, else of the line that was booked.</summary>
    internal static Finding OutOfRange(AllocatedLine? line, DealEvent? what, Currency currency, ValueList<AllocatedLine> lines)
    {
        Int128 whole = 0;
        foreach (var one in lines)
        {
            whole += one.Booked.MinorUnits;
        }

        var operands = what is not null ? $"what the event {what.Id} of {Texts.Amount(what.Amount, currency)} comes to, in a deal of {Texts.Amount(whole, currency)}"
            : $"the credit, quota or pay of somebody on {(line is null ? "the deal" : "line " + Texts.Number(line.Line) + (line.Year > 1 ? ", year " + Texts.Number(line.Year) : ""))}, {line?.Booked.ToString() ?? Texts.Amount(whole, currency)}";
        return new Finding { Code = FindingCode.AmountOutOfRange, Data = [new("what", operands)] };
    }

    /// <summary>A number that the event names; what it does not name is left out.</summary>
    private static ValueList<FindingDatum> Named(string name, int? number) =>
        number is { } named ? [new(name, named.ToString(CultureInfo.InvariantCulture))] : [];
}
