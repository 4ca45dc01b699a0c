using CommissionEngine.Allocations;
using CommissionEngine.Kernel;
using NodaTime;

namespace CommissionEngine.Allocating.Stepping;

/// <summary>Writes the rows of steps: what everybody has after a step less what he had before it.</summary>
/// <remarks>
/// In: a line and how much of it is reached before and after. Out: credits, residuals and units, in the declared order; a row of zeros is not written.
/// Laws: the revenue credits and residuals of a step sum to the step of the base; quota, pay, rollups and units of all steps sum to those of the running total.
/// </remarks>
internal sealed class RowWriter
{
    /// <summary>Up to so many amounts the buffers lie on the stack.</summary>
    private const int OnStack = 64;

    internal List<Credit> Credits { get; } = [];

    internal List<Residual> Residuals { get; } = [];

    internal List<UnitCredit> Units { get; } = [];

    /// <summary>Writes one step of one line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="step">The id of the event; null for the booking of the deal itself.</param>
    /// <param name="date">The day on which the step counts.</param>
    /// <param name="before">How much was reached before.</param>
    /// <param name="after">How much is reached after.</param>
    /// <exception cref="OverflowException">An amount does not fit in 64 bits.</exception>
    internal void Write(AllocatedLine line, string? step, LocalDate date, Reach before, Reach after)
    {
        var n = Holdings.Count(line);
        var held = n <= OnStack ? stackalloc long[2 * n] : new long[2 * n];
        var heldBefore = held[..n];
        var heldAfter = held[n..];
        Holdings.Fill(line, before, after, heldBefore, heldAfter);

        for (var i = 0; i < line.Holders.Count; i++)
        {
            Add(line, step, date, line.Holders[i], heldBefore[i], heldAfter[i]);
        }

        var at = line.Holders.Count;
        foreach (var residual in line.Residual)
        {
            Add(line, step, date, residual, heldAfter[at] - heldBefore[at]);
            at++;
        }

        foreach (var rollup in line.Rollups)
        {
            Add(line, step, date, rollup, heldBefore[at], heldAfter[at]);
            at++;
        }

        UnitSums.Write(line, step, date, before, after, heldBefore, heldAfter, Units);
    }

    private void Add(AllocatedLine line, string? step, LocalDate date, Holder holder, long before, long after)
    {
        var amount = after - before;
        var quota = Step(holder.QuotaRetirement, holder.Before, before, after);
        var pay = Step(holder.Pay, holder.Before, before, after);
        if ((amount | quota | pay) == 0)
        {
            return;
        }

        var currency = holder.Whole.Currency;
        Credits.Add(new Credit
        {
            Line = line.Line,
            Year = line.Year,
            Event = step,
            Date = date,
            Type = holder.Type,
            Participant = holder.Participant,
            Seat = holder.Seat,
            Role = holder.Role,
            Capacity = holder.Capacity,
            Policy = line.Policy.GetValueOrDefault(),
            Version = line.Version.GetValueOrDefault(),
            Rule = holder.Rule,
            Amount = Money.FromMinorUnits(amount, currency),
            Quota = Money.FromMinorUnits(quota, currency),
            Pay = Money.FromMinorUnits(pay, currency),
        });
    }

    private void Add(AllocatedLine line, string? step, LocalDate date, HeldRollup rollup, long before, long after)
    {
        var amount = after - before;
        var quota = Step(rollup.QuotaRetirement, rollup.Before, before, after);
        var pay = Step(rollup.Pay, rollup.Before, before, after);
        if ((amount | quota | pay) == 0)
        {
            return;
        }

        var currency = rollup.Whole.Currency;
        Credits.Add(new Credit
        {
            Line = line.Line,
            Year = line.Year,
            Event = step,
            Date = date,
            Type = CreditType.Rollup,
            Participant = rollup.Participant,
            Seat = rollup.Seat,
            Capacity = Capacity.Occupant,
            Policy = line.Policy.GetValueOrDefault(),
            Version = line.Version.GetValueOrDefault(),
            Rule = rollup.Rule,
            Amount = Money.FromMinorUnits(amount, currency),
            Quota = Money.FromMinorUnits(quota, currency),
            Pay = Money.FromMinorUnits(pay, currency),
        });
    }

    private void Add(AllocatedLine line, string? step, LocalDate date, HeldResidual residual, long amount)
    {
        if (amount == 0)
        {
            return;
        }

        Residuals.Add(new Residual
        {
            Line = line.Line,
            Year = line.Year,
            Event = step,
            Date = date,
            Reason = residual.Reason,
            Rule = residual.Rule,
            Policy = line.Policy,
            Version = line.Version,
            Amount = Money.FromMinorUnits(amount, residual.Whole.Currency),
        });
    }

    /// <summary>The step of a percentage of a credit, rounded on the running total from the first line of the part on.</summary>
    private static long Step(Share share, Money earlier, long before, long after) => share == Share.Whole
        ? after - before
        : Part(share, earlier.MinorUnits + after) - Part(share, earlier.MinorUnits + before);

    private static long Part(Share share, long total) =>
        Division.TryMulDiv(total, share.Numerator, share.Denominator, RoundingMode.HalfAwayFromZero, out var part)
            ? part
            : throw new OverflowException("A percentage of a credit does not fit in 64 bits.");
}
