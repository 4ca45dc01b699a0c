using CommissionEngine.Allocations;
using CommissionEngine.Rosters;

namespace CommissionEngine.Testing.Laws;

/// <summary>What rows of an allocation are added up by: everything but the event, the day and the amount.</summary>
internal readonly record struct RowKey(int Line, int Year, CreditType? Type, ParticipantId? Participant, Seat Seat, Role? Role, Capacity? Capacity, string? Rule, ResidualReason? Reason, RegionId? Unit, Currency Currency)
{
    internal static RowKey Of(Credit row) =>
        new(row.Line, row.Year, row.Type, row.Participant, row.Seat, row.Role, row.Capacity, row.Rule, null, null, row.Amount.Currency);

    internal static RowKey Of(Residual row) => new(row.Line, row.Year, null, null, default, null, null, row.Rule, row.Reason, null, row.Amount.Currency);

    internal static RowKey Of(UnitCredit row) => new(row.Line, row.Year, null, null, default, null, null, null, null, row.Region, row.Amount.Currency);

    internal static RowKey Of(AllocatedLine line, Holder row) =>
        new(line.Line, line.Year, row.Type, row.Participant, row.Seat, row.Role, row.Capacity, row.Rule, null, null, row.Whole.Currency);

    /// <summary>How a sentence names it.</summary>
    public override string ToString()
    {
        var line = Year > 1 ? FormattableString.Invariant($"line {Line}, year {Year}") : FormattableString.Invariant($"line {Line}");
        return Participant is { } participant ? $"the {Type} credit of {participant} by {Rule} on {line}"
            : Reason is { } reason ? $"the residual ({reason}) of {line}"
            : $"the unit credit of {Unit?.Value ?? "no region"} on {line}";
    }
}
