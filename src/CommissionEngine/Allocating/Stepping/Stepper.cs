using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating.Stepping;

/// <summary>Takes the steps of a deal: its booking, then its events, each giving everybody what he has after it less what he had before.</summary>
/// <remarks>
/// In: the wholes of the lines, what was reached of them before, and the events of one document, in its order. Out: rows, findings, and where the deal stands now.
/// Laws: every step sums to the step of the base and has its sign or is zero; any way to the same running totals gives the same state; back at zero everything is zero;
/// an event is counted whole, once, or not at all.
/// </remarks>
internal static class Stepper
{
    /// <summary>Takes the booking, unless an original stands before it or bookings come as events, and then every event.</summary>
    /// <param name="deal">The deal whose document states the events.</param>
    /// <param name="original">The key of the original whose stored standing is continued; null for wholes that were made now.</param>
    /// <param name="currency">The currency of the document, in which its events are amounts.</param>
    /// <param name="before">Where the deal stands: fresh wholes with nothing reached, or what the original has stored.</param>
    /// <param name="events">The events, in the document's order.</param>
    internal static Steps Take(DealId deal, DealId? original, Currency currency, Standing before, ValueList<DealEvent> events)
    {
        AllocatedLine? line = null;
        DealEvent? one = null;
        try
        {
            return Take(deal, original is null, currency, before, events, ref line, ref one);
        }
        catch (OverflowException)
        {
            return new Steps { Status = AllocationStatus.AmountOutOfRange, Findings = [StepFindings.OutOfRange(line, one, currency, before.Lines)], After = before };
        }
    }

    private static Steps Take(DealId deal, bool isFresh, Currency currency, Standing before, ValueList<DealEvent> events, ref AllocatedLine? line, ref DealEvent? what)
    {
        var rows = new RowWriter();
        var counted = new List<CountedEvent>();
        var booksItself = isFresh && !HasBookings(events);
        if (isFresh)
        {
            before = before with { Lines = WithReasons(before.Lines) };
            Book(before.Lines, booksItself, rows, ref line);
        }

        if (booksItself)
        {
            counted.Add(new CountedEvent(deal, ""));
        }

        var (status, findings) = (AllocationStatus.Credited, new List<Finding>());
        var (lines, reached) = (before.Lines, before.Reached);
        if (events.Count > 0)
        {
            var walk = new Walk(before, booksItself || before.IsBookedByItself);
            var known = KnownIds(deal, before.Counted);
            foreach (var one in events)
            {
                what = one;
                if (known.Contains(one.Id))
                {
                    findings.Add(StepFindings.Repeated(one));
                }
                else if (Refused(walk, one, currency, before.Lines) is { } finding)
                {
                    findings.Add(finding);
                    status = Earlier(status, finding.Code == FindingCode.EventNeedsLine ? AllocationStatus.EventNeedsLine : AllocationStatus.OutsideWhole);
                }
                else
                {
                    Count(walk, one, rows);
                    known.Add(one.Id);
                    counted.Add(new CountedEvent(deal, one.Id));
                }
            }

            (lines, reached) = walk.Written();
        }

        return new Steps
        {
            Status = status,
            Credits = ValueList.From(rows.Credits),
            Residuals = ValueList.From(rows.Residuals),
            Units = ValueList.From(rows.Units),
            Findings = ValueList.From(findings),
            After = new Standing(lines, reached, counted.Count == 0 ? before.Counted : [.. before.Counted, .. counted]),
        };
    }

    /// <summary>The booking of the deal itself; however it is booked, that of lines that no policy decided (rule 8) and of lines booked at zero (rule 4).</summary>
    private static void Book(ValueList<AllocatedLine> lines, bool booksItself, RowWriter rows, ref AllocatedLine? at)
    {
        foreach (var line in lines)
        {
            at = line;
            if (line.Policy is null || line.Booked.IsZero || (booksItself && line.CreditedAt == CreditingEvent.Booked))
            {
                rows.Write(line, null, line.Date, Reach.Nothing, Reach.Whole(line.Booked.MinorUnits));
            }
        }
    }

    private static Finding? Refused(Walk walk, DealEvent one, Currency currency, ValueList<AllocatedLine> lines)
    {
        if (lines.Count > 0 && lines[0].Booked.Currency != currency)
        {
            return StepFindings.InOtherCurrency(one, currency, lines[0].Booked);
        }

        if (!Money.TryOf(one.Amount, currency, out var amount))
        {
            throw new OverflowException("The amount of an event does not fit in 64 bits of minor units.");
        }

        return walk.Try(one, amount.MinorUnits) is { } refusal ? StepFindings.Refused(one, refusal, currency) : null;
    }

    private static void Count(Walk walk, DealEvent one, RowWriter rows)
    {
        foreach (var line in walk.Touched)
        {
            if (!line.IsUndecided && line.Next != line.Now)
            {
                rows.Write(line.Line, one.Id, one.Date, line.Now, line.Next);
            }

            line.Settle();
        }
    }

    /// <summary>A line that is residual as a whole needs not name the reason itself.</summary>
    private static ValueList<AllocatedLine> WithReasons(ValueList<AllocatedLine> lines)
    {
        AllocatedLine[]? changed = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Status != AllocationStatus.Credited && line.Residual.Count == 0)
            {
                changed ??= [.. lines];
                changed[i] = line with { Residual = [new HeldResidual(ResidualReason.NotCredited, null, line.Base)] };
            }
        }

        return changed is null ? lines : ValueList.Create<AllocatedLine>(changed);
    }

    private static bool HasBookings(ValueList<DealEvent> events)
    {
        foreach (var one in events)
        {
            if (one.Kind == EventKind.Booked)
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> KnownIds(DealId deal, ValueList<CountedEvent> counted)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in counted)
        {
            if (one.Deal == deal)
            {
                known.Add(one.Event);
            }
        }

        return known;
    }

    private static AllocationStatus Earlier(AllocationStatus one, AllocationStatus other) => one < other ? one : other;
}
