using CommissionEngine.Allocating.Deciding;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using NodaTime;

namespace CommissionEngine.Allocating;

/// <summary>What every stored whole says about its line, whatever became of it.</summary>
internal static class WholeLines
{
    internal static AllocatedLine Of(Deal deal, YearLine line, int year, LocalDate date, AllocationStatus status, Money whole) => new()
    {
        Line = line.Number,
        Year = year,
        Status = status,
        CompensationDate = date,
        Date = deal.Booked.PlusYears(year - 1),
        Booked = Money.FromMinorUnits(line.Booked, deal.Currency),
        Base = whole,
        Rate = line.Rate,
        Policy = line.Body?.Policy.Id,
        Version = line.Body?.Policy.Version,
        CreditedAt = line.Body?.Policy.CreditedAt ?? CreditingEvent.Booked,
    };

    internal static ValueList<HeldResidual> NotCredited(Money whole) =>
        whole.IsZero ? [] : [new HeldResidual(ResidualReason.NotCredited, null, whole)];
}
