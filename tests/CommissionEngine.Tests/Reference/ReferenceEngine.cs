using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using NodaTime;

namespace CommissionEngine.Tests.Reference;

/// <summary>
/// The slow, obvious answer: written from the text of the design and the rules alone, with fractions of any size, and sharing no code with the engine.
/// It takes it that rulebook and roster have no faults.
/// </summary>
internal static class ReferenceEngine
{
    public static Allocation Allocate(Rulebook rulebook, Roster roster, Deal deal, DealHistory? history = null)
    {
        try
        {
            var world = new World(rulebook, roster);
            var faults = DealFaults.Of(rulebook, deal, Original(deal, history) is not null);
            return faults.Count > 0 ? Without(rulebook, deal, AllocationStatus.DealInvalid, faults)
                : Original(deal, history) is { } original ? Continue(deal, original)
                : deal.Original is { } missing ? Without(rulebook, deal, AllocationStatus.OriginalUnknown, [Say.Finding(FindingCode.OriginalUnknown, ("original", missing.Value))])
                : First(world, deal, history);
        }
        catch (OverflowException)
        {
            return Without(rulebook, deal, AllocationStatus.AmountOutOfRange, [Say.Finding(FindingCode.AmountOutOfRange, ("what", "an amount"))]);
        }
    }

    /// <summary>
    /// The stored result that the deal's events continue: of several the one that has counted most. Decision: a result without lines (an invalid deal, an unknown
    /// original) is no original.
    /// </summary>
    private static Allocation? Original(Deal deal, DealHistory? history) => history?.Allocations
        .Where(stored => (stored.Original ?? stored.Deal) == (deal.Original ?? deal.Id) && stored.Lines.Count > 0)
        .OrderByDescending(stored => stored.Counted.Count).FirstOrDefault();

    private static Allocation Without(Rulebook rulebook, Deal deal, AllocationStatus status, List<Finding> findings) => new()
    {
        Deal = deal.Id,
        Original = deal.Original,
        Status = status,
        Currency = rulebook.CreditCurrency ?? deal.Currency,
        Findings = ValueList.From(findings),
        Basis = default,
    };

    /// <summary>Reversals and further events use the stored result, not today's policy.</summary>
    private static Allocation Continue(Deal deal, Allocation original)
    {
        var lines = original.Lines.OrderBy(line => line.Line).ThenBy(line => line.Year).ToList();
        var isBookedInFull = original.Counted.Contains(new CountedEvent(original.Original ?? original.Deal, ""));
        var steps = new Steps(lines, new Totals(lines, original.Reached, isBookedInFull));
        foreach (var one in deal.Events)
        {
            if (original.Counted.Contains(new CountedEvent(deal.Id, one.Id)))
            {
                steps.Repeat(one);
            }
            else
            {
                steps.Add(one, deal.Currency);
            }
        }

        return Result(deal, original.Original ?? original.Deal, original.Currency, lines, steps, original.Counted, []);
    }

    private static Allocation First(World world, Deal deal, DealHistory? history)
    {
        var currency = world.Rulebook.CreditCurrency ?? deal.Currency;
        var findings = new List<Finding>();
        var lines = Wholes(world, deal, history, currency, findings).OrderBy(line => line.Line).ThenBy(line => line.Year).ToList();

        // Decision: the booking of the deal itself is counted if it was booked so, without booked events.
        var isBookedInFull = deal.Events.All(one => one.Kind != EventKind.Booked);
        var steps = new Steps(lines, new Totals(lines, [], isBookedInFull));
        steps.Book();
        foreach (var one in deal.Events)
        {
            steps.Add(one, deal.Currency);
        }

        return Result(deal, null, currency, lines, steps, isBookedInFull ? [new CountedEvent(deal.Id, "")] : [], findings);
    }

    private static Allocation Result(Deal deal, DealId? original, Currency currency, List<AllocatedLine> lines, Steps steps, ValueList<CountedEvent> counted, List<Finding> findings) => new()
    {
        Deal = deal.Id,
        Original = original,
        Status = lines.Select(line => line.Status).Concat(steps.Statuses).Append(AllocationStatus.Credited).Min(),
        Currency = currency,
        Credits = ValueList.From(steps.Rows.Credits),
        Residuals = ValueList.From(steps.Rows.Residuals),
        Units = ValueList.From(steps.Rows.Units),
        Findings = ValueList.From(findings.Concat(steps.Findings)),
        Lines = ValueList.From(lines.Select(line => line with { Reached = steps.Totals.StoredOf(line) })),
        Reached = steps.Totals.StoredUnnamed(lines.Count == 0 ? currency : lines[0].Booked.Currency),
        Counted = ValueList.From(counted.Concat(steps.Counted.Select(id => new CountedEvent(deal.Id, id)))),
        Basis = default,
    };

    /// <summary>The stored wholes of all lines and years of a deal that stands for itself.</summary>
    private static List<AllocatedLine> Wholes(World world, Deal deal, DealHistory? history, Currency currency, List<Finding> findings)
    {
        if (Converting.CompensationDate(world.Rulebook, deal) is not { } date)
        {
            findings.Add(Say.Finding(FindingCode.CompensationDateMissing, ("name", world.Rulebook.CompensationDate)));
            return [.. Enumerable.Range(1, Converting.Years(deal)).SelectMany(year => Converting.LinesOf(deal, year)
                .Select(line => Unconverted(deal, line, year, AllocationStatus.CompensationDateMissing, deal.Booked.PlusYears(year - 1))))];
        }

        var callOffs = new CallOffs(world, deal);
        findings.AddRange(Unknown.In(world, deal, date));
        findings.AddRange(callOffs.Findings);
        var declared = DeclaredSplit.Judge(world, deal, findings);
        var earlier = Duplicates.Earlier(world, deal, date, history);
        if (earlier is not null)
        {
            findings.Add(Say.Finding(FindingCode.DuplicateBooking, ("reference", deal.Reference!), ("deal", earlier.Deal.Value)));
        }

        var wholes = new List<AllocatedLine>();
        for (var number = 1; number <= Converting.Years(deal); number++)
        {
            var year = new YearCase
            {
                World = world,
                Deal = deal,
                History = history,
                Year = number,
                Date = date.PlusYears(number - 1),
                Booked = deal.Booked.PlusYears(number - 1),
                CallOffs = callOffs.Agreements,
                Declared = declared,
                Currency = currency,
            };
            year.Lines.AddRange(Converting.LinesOf(deal, number));
            wholes.AddRange(OfYear(year, earlier is not null, callOffs.InConflict));
            findings.AddRange(year.Findings);
        }

        return wholes;
    }

    private static IEnumerable<AllocatedLine> OfYear(YearCase year, bool isDuplicate, bool claimsConflict)
    {
        if (year.Lines.Count == 0)
        {
            return [];
        }

        if (!Converting.Convert(year))
        {
            return year.Lines.Select(line => Unconverted(year.Deal, line, year.Year, AllocationStatus.RateMissing, year.Date));
        }

        foreach (var line in year.Lines)
        {
            if (isDuplicate || claimsConflict)
            {
                line.Status = isDuplicate ? AllocationStatus.DuplicateBooking : AllocationStatus.PoliciesConflict;
            }
            else
            {
                Selecting.Select(year, line);
            }
        }

        if (year.Deal.Account is null && year.Year == 1 && year.Lines.Exists(line => line.Status == AllocationStatus.AccountUnknown))
        {
            year.Findings.Add(Say.Finding(FindingCode.AccountUnknown, ("account", "")));
        }

        foreach (var part in Parts.Of(year))
        {
            Allotting.Allot(part);
        }

        return year.Lines.Select(line => Stored(year, line));
    }

    private static AllocatedLine Stored(YearCase year, LineCase line)
    {
        var isCredited = line.Status == AllocationStatus.Credited;
        var whole = Say.Money(line.Base, year.Currency);
        return new AllocatedLine
        {
            Line = line.Number,
            Year = year.Year,
            Status = line.Status,
            CompensationDate = year.Date,
            Date = year.Booked,
            Booked = Say.Money(line.Booked, year.Deal.Currency),
            Base = whole,
            Rate = line.Rate,
            Policy = line.Policy?.Id,
            Version = line.Policy?.Version,
            CreditedAt = line.Policy?.CreditedAt ?? CreditingEvent.Booked,
            Holders = ValueList.From(line.Holders),
            Residual = isCredited ? ValueList.From(line.Residual) : NotCredited(whole),
            Rollups = ValueList.From(line.Rollups),
            RollupCounting = isCredited && line.Policy!.Rollup is { } rollup ? rollup.Counting : RollupCounting.Each,
            Units = isCredited ? line.Units : null,
            Regions = isCredited ? line.Regions : [],
        };
    }

    private static AllocatedLine Unconverted(Deal deal, LineCase line, int year, AllocationStatus status, LocalDate compensationDate)
    {
        var whole = Say.Money(line.Booked, deal.Currency);
        return new AllocatedLine
        {
            Line = line.Number,
            Year = year,
            Status = status,
            CompensationDate = compensationDate,
            Date = deal.Booked.PlusYears(year - 1),
            Booked = whole,
            Base = whole,
            Residual = NotCredited(whole),
        };
    }

    private static ValueList<HeldResidual> NotCredited(Money whole) => whole.IsZero ? [] : [new HeldResidual(ResidualReason.NotCredited, null, whole)];
}
