using System.Globalization;
using CommissionEngine.Allocating.Stepping;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Tests.Allocating.Stepping;

/// <summary>Wholes and events in few words, and rows as short lines of text, so that an example reads as it was computed by hand.</summary>
internal static class Told
{
    internal static readonly LocalDate Booked = new(2025, 3, 14);

    internal static AllocatedLine Line(int number, decimal booked, params ValueList<Holder> holders) => new()
    {
        Line = number,
        Year = 1,
        Status = AllocationStatus.Credited,
        CompensationDate = Booked,
        Date = Booked,
        Booked = Eur(booked),
        Base = Eur(booked),
        Policy = "P",
        Version = 1,
        Holders = holders,
    };

    internal static AllocatedLine Undecided(int number, decimal booked) => Line(number, booked) with { Status = AllocationStatus.NoPolicy, Policy = null, Version = null };

    internal static Holder Has(string who, decimal whole) => new()
    {
        Type = CreditType.Revenue,
        Participant = who,
        Seat = Seat.Own(who),
        Capacity = Capacity.Occupant,
        Rule = "pool",
        Whole = Eur(whole),
        Before = Eur(0),
        QuotaRetirement = Share.Whole,
        Pay = Share.Whole,
    };

    internal static Holder Overlay(string who, decimal whole, decimal of) => Has(who, whole) with { Type = CreditType.Overlay, Base = Eur(of) };

    internal static HeldRollup Rollup(string who, decimal whole, params ValueList<int> from) => new()
    {
        Rule = "manager",
        Participant = who,
        Seat = Seat.Own(who),
        From = from,
        Uncut = Eur(whole),
        Whole = Eur(whole),
        Before = Eur(0),
        QuotaRetirement = Share.Whole,
        Pay = Share.Whole,
    };

    internal static HeldResidual Lost(ResidualReason reason, decimal whole) => new(reason, null, Eur(whole));

    internal static DealEvent On(string id, EventKind kind, decimal amount, int? line = null, int? year = null, LocalDate? date = null) =>
        new() { Id = id, Kind = kind, Date = date ?? Booked.PlusMonths(1), Amount = amount, Line = line, Year = year };

    internal static Money Eur(decimal amount) => Money.Of(amount, "EUR");

    internal static Standing Fresh(params ValueList<AllocatedLine> lines) => new(lines, [], []);

    /// <summary>The steps of a deal of its own.</summary>
    internal static Steps Take(Standing before, params ValueList<DealEvent> events) => Stepper.Take("D-1", null, "EUR", before, events);

    /// <summary>The steps of a later document of the same deal.</summary>
    internal static Steps Continue(Steps before, params ValueList<DealEvent> events) => Stepper.Take("D-2", "D-1", "EUR", before.After, events);

    /// <summary>Every revenue and overlay credit and residual of a step, as "who amount"; null is the booking of the deal itself.</summary>
    internal static string Rows(Steps steps, string? step) => string.Join(
        "; ",
        steps.Credits.Where(row => row.Event == step && row.Type != CreditType.Rollup).Select(row => $"{At(row.Line, row.Year)}{row.Participant} {Text(row.Amount)}")
            .Concat(steps.Residuals.Where(row => row.Event == step).Select(row => $"{At(row.Line, row.Year)}{row.Reason} {Text(row.Amount)}")));

    internal static string Rollups(Steps steps, string? step) =>
        string.Join("; ", steps.Credits.Where(row => row.Event == step && row.Type == CreditType.Rollup).Select(row => $"{row.Participant} {Text(row.Amount)}"));

    /// <summary>What regions book by a step, as "region amount (own)".</summary>
    internal static string Units(Steps steps, string? step) =>
        string.Join("; ", steps.Units.Where(row => row.Event == step).Select(row => $"{row.Region?.Value ?? "nowhere"} {Text(row.Amount)} ({Text(row.Own)})"));

    /// <summary>The sums of all steps, rows of zero left out.</summary>
    internal static string Together(params Steps[] steps) => string.Join(
        "; ",
        steps.SelectMany(one => one.Credits.Select(row => (Who: $"{At(row.Line, row.Year)}{row.Participant}", row.Amount))
                .Concat(one.Residuals.Select(row => (Who: $"{At(row.Line, row.Year)}{row.Reason}", row.Amount))))
            .GroupBy(row => row.Who, (who, rows) => (Who: who, Sum: rows.Aggregate(Eur(0), (sum, row) => sum + row.Amount)))
            .Where(sum => !sum.Sum.IsZero)
            .Select(sum => $"{sum.Who} {Text(sum.Sum)}"));

    private static string At(int line, int year) => line == 1 && year == 1 ? "" : year == 1 ? $"{line}: " : $"{line}/{year}: ";

    private static string Text(Money money) => money.Amount.ToString(CultureInfo.InvariantCulture);
}
