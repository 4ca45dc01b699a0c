using CommissionEngine.Allocations;

namespace CommissionEngine.Allocating.Stepping;

/// <summary>Why an event is not counted: it has no rows and leaves no trace in what is stored.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="Line">The line; null if it is the deal.</param>
/// <param name="Year">The year; null if it is none.</param>
/// <param name="Reached">The running total that it would lead to, in minor units; of <see cref="FindingCode.OutsideWhole"/> alone.</param>
/// <param name="Whole">What that would be a running total of.</param>
internal readonly record struct Refusal(FindingCode Code, int? Line, int? Year, Int128 Reached, Int128 Whole)
{
    internal static Refusal NeedsLine(int? line, int? year) => new(FindingCode.EventNeedsLine, line, year, 0, 0);

    internal static Refusal Unknown(int? line, int? year) => new(FindingCode.EventLineUnknown, line, year, 0, 0);

    internal static Refusal Outside(int? line, int? year, Int128 reached, Int128 whole) => new(FindingCode.OutsideWhole, line, year, reached, whole);
}
