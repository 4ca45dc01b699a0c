using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;

namespace CommissionEngine.Testing.Laws;

/// <summary>Law 5: a reversal cancels exactly; steps sum to the whole and never change sign; any way to the same running total leads to the same state.</summary>
internal static class StepLaws
{
    private const string Whole = "in one step";

    /// <summary>All is reached, and then all of it taken back, in a document of its own.</summary>
    internal static Verdict Reversal(LawCase one)
    {
        if (Start(one) is not { } start)
        {
            return Verdict.Silent;
        }

        var all = one.Allocate(start.Deal with { Events = Events(start.Lines, "all", line => [line.Booked.MinorUnits]) });
        if (all.Lines.Count == 0 || all.Status is AllocationStatus.EventNeedsLine or AllocationStatus.OutsideWhole)
        {
            return Verdict.Breaks($"Events that reach exactly the whole of every line give the status {all.Status}.");
        }

        var back = Continued(one, start, all, Events(start.Lines, "back", line => [-line.Booked.MinorUnits]));
        var left = RowSums.Of(all, back);
        return left.Left() is { } rest ? Verdict.Breaks($"After everything was taken back, {rest}") : Verdict.Holds;
    }

    /// <summary>The whole in random steps, all in one deal, is the whole in one step; and no step has the other sign.</summary>
    internal static Verdict Steps(LawCase one)
    {
        if (Start(one) is not { } start)
        {
            return Verdict.Silent;
        }

        var draw = one.Draw();
        var whole = one.Allocate(start.Deal with { Events = Events(start.Lines, "all", line => [line.Booked.MinorUnits]) });
        var steps = one.Allocate(start.Deal with { Events = Events(start.Lines, "step", line => Up(line.Booked.MinorUnits, draw)) });
        if (steps.Status != whole.Status)
        {
            return Verdict.Breaks($"In one step the status is {whole.Status}, in several it is {steps.Status}: {steps.Findings}.");
        }

        if (RowSums.Of(whole).Difference(RowSums.Of(steps), Whole, "in several steps") is { } difference)
        {
            return Verdict.Breaks(difference);
        }

        foreach (var row in steps.Credits.Where(row => row.Type != CreditType.Rollup))
        {
            var sign = start.Lines.First(line => line.Line == row.Line && line.Year == row.Year).Base.MinorUnits;
            var holder = steps.Lines.First(line => line.Line == row.Line && line.Year == row.Year).Holders.FirstOrDefault(holder => RowKey.Of(row) == RowKey.Of(start.Lines.First(line => line.Line == row.Line && line.Year == row.Year), holder));
            sign = holder is null ? sign : holder.Whole.MinorUnits;
            if (row.Amount.MinorUnits != 0 && Math.Sign(row.Amount.MinorUnits) != Math.Sign(sign))
            {
                return Verdict.Breaks($"The step {row.Event} has {row.Amount} for {RowKey.Of(row)}, of which the whole is {holder?.Whole}.");
            }
        }

        return Verdict.Holds;
    }

    /// <summary>A way up and down, in several documents, leads to the same state as going there at once.</summary>
    internal static Verdict AnyWay(LawCase one)
    {
        if (Start(one) is not { } start)
        {
            return Verdict.Silent;
        }

        var draw = one.Draw();
        var goal = start.Lines.ToDictionary(line => (line.Line, line.Year), line => Part(line.Booked.MinorUnits, draw.Int(0, 7)));
        var straight = one.Allocate(start.Deal with { Events = Events(start.Lines, "straight", line => [goal[(line.Line, line.Year)]]) });
        var up = one.Allocate(start.Deal with { Events = Events(start.Lines, "up", line => Up(line.Booked.MinorUnits, draw)) });
        var down = Continued(one, start, up, Events(start.Lines, "down", line => Up(goal[(line.Line, line.Year)] - line.Booked.MinorUnits, draw)));
        return RowSums.Of(straight).Difference(RowSums.Of(up, down), "straight there", "up to the whole and down again") is { } difference ? Verdict.Breaks(difference) : Verdict.Holds;
    }

    /// <summary>
    /// The deal without its events and the lines that steps can be taken on: all are credited, all by the same kind of event, none is nothing. Null if there is another among them, because events
    /// would not move it. A deal that credits at booking gets booked events, so that nothing is reached before.
    /// </summary>
    private static (Deal Deal, List<AllocatedLine> Lines)? Start(LawCase one)
    {
        var deal = one.Deal with { Events = [] };
        if (deal.Original is not null || one.Original is not null || deal.Lines.Count == 0)
        {
            return null;
        }

        var lines = one.Allocate(deal).Lines;
        return lines.Count > 0 && lines.All(line => line.Status == AllocationStatus.Credited && !line.Booked.IsZero) ? (deal, [.. lines]) : null;
    }

    private static Allocation Continued(LawCase one, (Deal Deal, List<AllocatedLine> Lines) start, Allocation before, ValueList<DealEvent> events)
    {
        var later = new Deal { Id = $"{start.Deal.Id}-later", Original = start.Deal.Id, Account = start.Deal.Account, Currency = start.Deal.Currency, Booked = start.Deal.Booked, Events = events };
        var history = (one.History ?? new DealHistory()) with { Allocations = [before] };
        return one.Allocate(later, history);
    }

    private static ValueList<DealEvent> Events(List<AllocatedLine> lines, string id, Func<AllocatedLine, IEnumerable<long>> amounts)
    {
        var events = new List<DealEvent>();
        foreach (var line in lines)
        {
            foreach (var amount in amounts(line))
            {
                events.Add(new DealEvent
                {
                    Id = FormattableString.Invariant($"{id}-{events.Count + 1}"),
                    Kind = Kind(line, takesBack: amount != 0 && amount < 0 != line.Booked.MinorUnits < 0),
                    Date = line.Date,
                    Line = line.Line,
                    Year = line.Year,
                    Amount = Money.FromMinorUnits(amount, line.Booked.Currency).Amount,
                });
            }
        }

        return ValueList.From(events.ToArray());
    }

    /// <summary>What adds is of the kind that credits; what takes back is a return where bookings credit, else the same kind.</summary>
    private static EventKind Kind(AllocatedLine line, bool takesBack) => line.CreditedAt switch
    {
        CreditingEvent.Invoiced => EventKind.Invoiced,
        CreditingEvent.Paid => EventKind.Paid,
        _ => takesBack ? EventKind.Returned : EventKind.Booked,
    };

    /// <summary>One to four steps of one sign that sum to a whole.</summary>
    private static List<long> Up(long whole, Generating.Draw draw)
    {
        var steps = new List<long>();
        for (var left = draw.Int(0, 3); left > 0; left--)
        {
            steps.Add(Part(whole, draw.Int(0, 6)));
            whole -= steps[^1];
        }

        steps.Add(whole);
        return steps;
    }

    private static long Part(long whole, int sevenths) => (long)((Int128)whole * sevenths / 7);
}
