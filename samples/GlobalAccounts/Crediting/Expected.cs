using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;

namespace CommissionEngine.Samples.GlobalAccounts.Crediting;

/// <summary>How much of a deal must be credit or residual by now, computed from the files by a way of its own: amounts times rate, and the sums of events.</summary>
/// <remarks>
/// The engine's answer is asked only for the rates, for which kind of event credits and for the events that it refused. Events that name no line are added up for
/// the whole deal; to the cent that is right for deals of one line or without conversion, as all such deals of the company are.
/// </remarks>
internal static class Expected
{
    /// <summary>All that was ordered, in the currency that the deal is credited in. A credit order orders nothing.</summary>
    public static Money Ordered(CreditedDeal one) =>
        InMoney(one, one.Deal.Original is null ? one.Allocation.Lines.Sum(Converted) : 0);

    /// <summary>What of it is reached: booked or invoiced, as its policy says, and neither cancelled nor returned.</summary>
    public static Money Reached(CreditedDeal one)
    {
        var sum = 0m;
        foreach (var years in one.Allocation.Lines.GroupBy(line => line.Line))
        {
            var ordered = years.Sum(line => line.Booked.Amount);
            var reached = Reached(one, years.Key, ordered);
            sum += reached == ordered ? years.Sum(Converted) : Rounded(years.Sum(Converted) * reached / ordered, years.First());
        }

        return InMoney(one, sum + (one.Allocation.Lines is [var first, ..] ? Rounded(Reached(one, null, 0) * (first.Rate ?? 1), first) : 0));
    }

    /// <summary>The running total of what credits, of one line or of what names no line, in the deal's currency.</summary>
    private static decimal Reached(CreditedDeal one, int? line, decimal ordered)
    {
        if (one.Allocation.Lines.Any(each => each.CreditedAt == CreditingEvent.Invoiced))
        {
            return Sum(one, line, EventKind.Invoiced);
        }

        var isInPortions = one.Deal.Original is not null || one.Deal.Events.Any(each => each.Kind == EventKind.Booked);
        return (isInPortions ? Sum(one, line, EventKind.Booked) : ordered) + Sum(one, line, EventKind.Cancelled) + Sum(one, line, EventKind.Returned);
    }

    private static decimal Sum(CreditedDeal one, int? line, EventKind kind) =>
        one.Deal.Events.Where(each => each.Kind == kind && each.Line == line && !IsRefused(one, each)).Sum(each => each.Amount);

    private static bool IsRefused(CreditedDeal one, DealEvent each) =>
        one.Allocation.Findings.Any(finding => finding.Code is FindingCode.OutsideWhole or FindingCode.EventNeedsLine && finding.Event == each.Id);

    private static decimal Converted(AllocatedLine line) => Rounded(line.Booked.Amount * (line.Rate ?? 1), line);

    private static decimal Rounded(decimal amount, AllocatedLine line) => Money.Of(amount, line.Base.Currency, RoundingMode.HalfAwayFromZero).Amount;

    private static Money InMoney(CreditedDeal one, decimal amount) =>
        Money.Of(amount, one.Allocation.Lines is [var first, ..] ? first.Base.Currency : one.Allocation.Currency);
}
