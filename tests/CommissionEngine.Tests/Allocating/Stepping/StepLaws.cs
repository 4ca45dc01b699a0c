using System.Numerics;
using CommissionEngine.Allocating.Stepping;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CommissionEngine.Tests.Allocating.Stepping;

public class StepLaws
{
    private static readonly string[] RevenueNames = ["Revenue ", .. Enum.GetNames<ResidualReason>()];

    [Law]
    public Property Every_step_is_what_the_slow_way_says() => Prop.ForAll(StepCase.Cases, one =>
    {
        var oracle = new StepOracle(one.Lines, one.BooksItself);
        var steps = Take(one);
        var before = new Dictionary<string, BigInteger>();
        var isFirst = true;
        foreach (var step in one.Events.Prepend(null))
        {
            var refusal = step is null ? null : oracle.Take(step);
            var after = isFirst ? Booking(one) : oracle.State();
            isFirst = false;
            var found = steps.SelectMany(part => part.Findings).FirstOrDefault(finding => finding.Event == step?.Id && step is not null);
            if (found?.Code != refusal)
            {
                return false.Label($"{step?.Id}: expected {refusal}, found {found}");
            }

            if (Difference(before, after, Rows(steps, step?.Id)) is { } difference)
            {
                return false.Label($"{step?.Id ?? "booking"}: {difference}");
            }

            before = after;
        }

        return true.Label("");
    });

    [Law]
    public Property Revenue_and_residual_of_every_step_sum_to_the_step_of_the_base() => Prop.ForAll(StepCase.Cases, one =>
    {
        var oracle = new StepOracle(one.Lines, one.BooksItself);
        var steps = Take(one);
        return one.Events.All(step =>
        {
            var before = one.Lines.ToDictionary(line => line, line => BaseOf(line, oracle));
            oracle.Take(step);
            var sums = Revenue(Rows(steps, step.Id)).ToLookup(row => row.Key.Split(' ')[0], row => row.Value);
            return one.Lines.Where(line => !line.Booked.IsZero)
                .All(line => sums[$"{line.Line}/{line.Year}"].Aggregate(BigInteger.Zero, BigInteger.Add) == BaseOf(line, oracle) - before[line]);
        });
    });

    [Law]
    public Property A_step_of_a_line_never_has_parts_of_the_wrong_sign() => Prop.ForAll(StepCase.Cases, one =>
    {
        var steps = Take(one);
        return one.Events.All(step => Revenue(Rows(steps, step.Id)).Concat(Rows(steps, step.Id).Where(row => row.Key.Contains("Overlay", StringComparison.Ordinal) && !IsPart(row.Key)))
            .GroupBy(row => row.Key.Split(' ')[0] + (row.Key.Contains("Overlay", StringComparison.Ordinal) ? row.Key : ""))
            .All(line => line.Select(row => row.Value.Sign).Where(sign => sign != 0).Distinct().Count() <= 1));
    });

    [Law]
    public Property One_document_or_two_give_the_same_rows_and_the_same_standing() => Prop.ForAll(StepCase.Cases, one =>
    {
        var (two, alone) = (Take(one with { Cut = Math.Max(1, one.Cut) }), Take(one with { Cut = one.Events.Length }));

        // Whether a deal is booked by itself is read from its first document, so both must say the same.
        return (one.BooksItself == one.Events.Take(Math.Max(1, one.Cut)).All(step => step.Kind != EventKind.Booked)).Implies(() =>
            Same(Sum(two), Sum(alone)) && two[^1].After.Lines == alone[^1].After.Lines && two[^1].After.Reached == alone[^1].After.Reached);
    });

    [Law]
    public Property Any_way_to_the_same_running_totals_gives_the_same_state() => Prop.ForAll(StepCase.Plain, one =>
    {
        var there = Take(one);
        var refused = there.SelectMany(part => part.Findings).Select(finding => finding.Event).ToHashSet();
        var direct = one.Events.Where(step => !refused.Contains(step.Id))
            .GroupBy(step => (step.Kind, step.Line), (_, steps) => steps.Aggregate((sum, step) => sum with { Amount = sum.Amount + step.Amount }))
            .OrderBy(step => step.Kind);

        // That a deal is not booked by itself is said by its first document, so a booking of zero says it where all bookings were refused.
        var zero = Told.On("zero", EventKind.Booked, 0, one.Lines[0].Line);
        var straight = Stepper.Take("D-1", null, "EUR", Told.Fresh(ValueList.From(one.Lines)), ValueList.From(one.BooksItself ? direct : direct.Prepend(zero)));
        return (straight.Findings.Count == 0).Implies(() =>
            Same(Sum(there), Sum([straight])) && Standing(there[^1]) == Standing(straight));
    });

    [Law]
    public Property Back_at_zero_everything_is_zero() => Prop.ForAll(StepCase.Plain, one =>
    {
        var there = Take(one);
        var refused = there.SelectMany(part => part.Findings).Select(finding => finding.Event).ToHashSet();
        var undone = one.Events.Where(step => !refused.Contains(step.Id)).Reverse().Select(step => step with { Id = step.Id + "-", Amount = -step.Amount }).ToList();
        var cancelled = one.BooksItself
            ? one.Lines.Select(line => Told.On($"L{line.Line}", EventKind.Cancelled, -line.Booked.Amount, line.Line)).ToList()
            : one.Lines.Where(line => line.Booked.IsZero).Select(line => Told.On($"L{line.Line}", EventKind.Cancelled, 0, line.Line)).ToList();
        var back = Stepper.Take("D-2", "D-1", "EUR", there[^1].After, ValueList.From(undone.Concat(cancelled)));
        var undecided = one.Lines.Where(line => line.Policy is null).Sum(line => line.Base.MinorUnits);
        var left = Sum([.. there, back]);
        return (back.Findings.Count == 0).Label($"refused {back.Findings}")
            .And(left.Where(row => row.Value != 0).All(row => row.Key.Contains("NotCredited", StringComparison.Ordinal))).Label(string.Join("; ", left))
            .And(left.Aggregate(BigInteger.Zero, (sum, row) => sum + row.Value) == undecided);
    });

    [Law]
    public Property On_the_way_to_the_whole_of_a_line_everyone_is_less_than_three_units_from_his_exact_part() => Prop.ForAll(StepCase.Cases, one =>
    {
        var oracle = new StepOracle(one.Lines, one.BooksItself);
        foreach (var step in one.Events)
        {
            oracle.Take(step);
        }

        var sums = Sum(Take(one));
        return one.Lines.Where(line => !line.Booked.IsZero && line.Policy is not null).All(line =>
        {
            BigInteger booked = line.Booked.MinorUnits;
            // The base of an overlay is rounded before the overlay is: of one of 500% or more half a unit of it is more than two units.
            return line.Holders.Where(holder => holder.Base is not { } whole || BigInteger.Abs(holder.Whole.MinorUnits) < 5 * BigInteger.Abs(whole.MinorUnits)).All(holder =>
            {
                var held = sums.GetValueOrDefault($"{line.Line}/{line.Year} {holder.Type} {holder.Participant}");
                return BigInteger.Abs((held * booked) - (holder.Whole.MinorUnits * oracle.Credited(line))) < 3 * BigInteger.Abs(booked);
            });
        });
    });

    [Law]
    public Property Adjustments_turn_one_allocation_into_the_other_and_then_there_is_nothing_to_adjust() => Prop.ForAll(StepCase.Cases, StepCase.Cases, (one, other) =>
    {
        var (before, after) = (AdjustingTests.Of(Take(one)[0]), AdjustingTests.Of(Take(other)[0]));
        var entries = Adjusting.Difference(before, after);
        var sums = Entries(before, 1).Concat(Entries(after, -1))
            .Concat(entries.Select(entry => (Key(entry), (BigInteger)entry.Amount.MinorUnits, (BigInteger)entry.Quota.MinorUnits, (BigInteger)entry.Pay.MinorUnits)))
            .GroupBy(entry => entry.Item1, (_, of) => of.Aggregate((BigInteger.Zero, BigInteger.Zero, BigInteger.Zero), (sum, row) => (sum.Item1 + row.Item2, sum.Item2 + row.Item3, sum.Item3 + row.Item4)));
        return sums.All(sum => sum == (0, 0, 0))
            && entries.Select(Key).Distinct().Count() == entries.Count
            && Adjusting.Difference(after, after).Count == 0;
    });

    /// <summary>What later events go on from; of kinds that came to zero, only a cancellation means something.</summary>
    private static string Standing(Steps steps) => string.Join("; ", steps.After.Lines.SelectMany(line => line.Reached.Select(total => (line.Line, total)))
        .Concat(steps.After.Reached.Select(total => (Line: 0, total)))
        .Where(one => !one.total.Amount.IsZero || one.total.Kind == EventKind.Cancelled));

    private static Steps[] Take(StepCase one)
    {
        var first = Stepper.Take("D-1", null, "EUR", Told.Fresh(ValueList.From(one.Lines)), ValueList.From(one.Events.Take(one.Cut)));
        if (one.Cut == one.Events.Length)
        {
            return [first];
        }

        // A later document cannot say how the deal was booked, so here the first has to hold all if bookings come as events.
        return one.BooksItself || one.Events.Take(one.Cut).Any(step => step.Kind == EventKind.Booked)
            ? [first, Stepper.Take("D-2", "D-1", "EUR", first.After, ValueList.From(one.Events.Skip(one.Cut)))]
            : [Stepper.Take("D-1", null, "EUR", Told.Fresh(ValueList.From(one.Lines)), ValueList.From(one.Events))];
    }

    /// <summary>What everybody has after the first step: undecided lines, lines of zero, and what is booked by itself.</summary>
    private static Dictionary<string, BigInteger> Booking(StepCase one) => new StepOracle(one.Lines, one.BooksItself).State();

    private static BigInteger BaseOf(AllocatedLine line, StepOracle oracle) =>
        line.Booked.IsZero ? 0 : StepOracle.Round(line.Base.MinorUnits * oracle.Credited(line), line.Booked.MinorUnits);

    private static Dictionary<string, BigInteger> Sum(IEnumerable<Steps> steps)
    {
        var sums = new Dictionary<string, BigInteger>();
        foreach (var part in steps)
        {
            Add(sums, part, _ => true);
        }

        return sums;
    }

    private static Dictionary<string, BigInteger> Rows(IEnumerable<Steps> steps, string? step)
    {
        var sums = new Dictionary<string, BigInteger>();
        foreach (var part in steps)
        {
            Add(sums, part, id => id == step);
        }

        return sums;
    }

    private static void Add(Dictionary<string, BigInteger> sums, Steps steps, Func<string?, bool> isAsked)
    {
        void Put(string name, Money amount) => sums[name] = sums.GetValueOrDefault(name) + amount.MinorUnits;
        foreach (var row in steps.Credits.Where(row => isAsked(row.Event)))
        {
            var name = $"{row.Line}/{row.Year} {row.Type} {row.Participant}";
            Put(name, row.Amount);
            Put(name + " quota", row.Quota);
            Put(name + " pay", row.Pay);
        }

        foreach (var row in steps.Residuals.Where(row => isAsked(row.Event)))
        {
            Put($"{row.Line}/{row.Year} {row.Reason}", row.Amount);
        }

        foreach (var row in steps.Units.Where(row => isAsked(row.Event)))
        {
            Put($"{row.Line}/{row.Year} unit {row.Region?.Value ?? "nowhere"}", row.Amount);
            Put($"{row.Line}/{row.Year} own {row.Region?.Value ?? "nowhere"}", row.Own);
        }
    }

    private static string? Difference(Dictionary<string, BigInteger> before, Dictionary<string, BigInteger> after, Dictionary<string, BigInteger> rows) => before.Keys
        .Union(after.Keys)
        .Union(rows.Keys)
        .Select(name => (Name: name, Expected: after.GetValueOrDefault(name) - before.GetValueOrDefault(name), Found: rows.GetValueOrDefault(name)))
        .Where(one => one.Expected != one.Found)
        .Select(one => $"{one.Name}: expected {one.Expected}, found {one.Found}")
        .FirstOrDefault();

    private static IEnumerable<KeyValuePair<string, BigInteger>> Revenue(Dictionary<string, BigInteger> rows) =>
        rows.Where(row => !IsPart(row.Key) && RevenueNames.Any(name => row.Key.Contains(" " + name, StringComparison.Ordinal)));

    private static bool IsPart(string name) => name.EndsWith(" quota", StringComparison.Ordinal) || name.EndsWith(" pay", StringComparison.Ordinal);

    private static bool Same(Dictionary<string, BigInteger> one, Dictionary<string, BigInteger> other) =>
        one.Keys.Union(other.Keys).All(name => one.GetValueOrDefault(name) == other.GetValueOrDefault(name));

    private static string Key(Adjustment entry) =>
        $"{entry.Line} {entry.Year} {entry.Event} {entry.Date:R} {entry.Type} {entry.Participant} {entry.Capacity} {entry.Reason} {entry.Amount.Currency}";

    private static IEnumerable<(string, BigInteger, BigInteger, BigInteger)> Entries(Allocation allocation, int sign) => allocation.Credits
        .Select(row => ($"{row.Line} {row.Year} {row.Event} {row.Date:R} {row.Type} {row.Participant} {row.Capacity}  {row.Amount.Currency}",
            sign * (BigInteger)row.Amount.MinorUnits, sign * (BigInteger)row.Quota.MinorUnits, sign * (BigInteger)row.Pay.MinorUnits))
        .Concat(allocation.Residuals.Select(row => ($"{row.Line} {row.Year} {row.Event} {row.Date:R}    {row.Reason} {row.Amount.Currency}", sign * (BigInteger)row.Amount.MinorUnits, BigInteger.Zero, BigInteger.Zero)));
}
