using System.Globalization;
using System.Numerics;
using CommissionEngine.Allocations;
using NodaTime;
using NodaTime.Text;

namespace CommissionEngine.Tests.Reference;

/// <summary>Findings, and values as findings write them.</summary>
internal static class Say
{
    public static Finding Finding(FindingCode code, int? line, int? year, IEnumerable<ParticipantId> concerns, params (string Name, string Value)[] data) => new()
    {
        Code = code,
        Line = line,
        Year = year,
        Data = ValueList.From(data.Select(datum => new FindingDatum(datum.Name, datum.Value))),
        Concerns = ValueList.From(concerns.Distinct().Order()),
    };

    public static Finding Finding(FindingCode code, params (string Name, string Value)[] data) => Finding(code, null, null, [], data);

    public static Finding OfEvent(FindingCode code, string id, params (string Name, string Value)[] data) => Finding(code, [("event", id), .. data]) with { Event = id };

    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>An amount of any size: what is refused may be more than money holds.</summary>
    public static string Text(BigInteger units, Currency currency)
    {
        var digits = BigInteger.Abs(units).ToString(CultureInfo.InvariantCulture).PadLeft(currency.Decimals + 1, '0');
        var whole = BigInteger.Parse(digits[..^currency.Decimals], CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture);
        return $"{currency.Code} {(units.Sign < 0 ? "-" : "")}{whole}{(currency.Decimals == 0 ? "" : "." + digits[^currency.Decimals..])}";
    }

    /// <summary>An amount that does not fit is the status AmountOutOfRange: here an overflow that the engine's door turns into it.</summary>
    public static Money Money(BigInteger units, Currency currency) => CommissionEngine.Money.FromMinorUnits((long)units, currency);
}

/// <summary>A part that is refused as a whole.</summary>
internal sealed class RefusedException(AllocationStatus status, IEnumerable<Finding> findings) : Exception
{
    public AllocationStatus Status => status;

    public IReadOnlyList<Finding> Findings { get; } = [.. findings];
}
