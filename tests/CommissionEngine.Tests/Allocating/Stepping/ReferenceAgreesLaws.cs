using CommissionEngine.Allocating.Stepping;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Tests.Agreement;
using CommissionEngine.Tests.Reference;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Slow = CommissionEngine.Tests.Reference.Steps;

namespace CommissionEngine.Tests.Allocating.Stepping;

public class ReferenceAgreesLaws
{
    [Law]
    public Property The_steps_of_the_reference_are_the_same_row_by_row() => Prop.ForAll(StepCase.Cases, one =>
    {
        var fast = Stepper.Take("D-1", null, "EUR", Told.Fresh(ValueList.From(one.Lines)), ValueList.From(one.Events));
        var slow = new Slow([.. one.Lines], new CommissionEngine.Tests.Reference.Totals([.. one.Lines], [], one.BooksItself));
        slow.Book();
        foreach (var step in one.Events)
        {
            slow.Add(step, "EUR");
        }

        var lines = one.Lines.Select(line => line with { Reached = slow.Totals.StoredOf(line) });
        var expected = AdjustingTests.Of(fast) with
        {
            Status = slow.Statuses.Append(AllocationStatus.Credited).Min(),
            Credits = ValueList.From(slow.Rows.Credits),
            Residuals = ValueList.From(slow.Rows.Residuals),
            Units = ValueList.From(slow.Rows.Units),
            Findings = ValueList.From(slow.Findings),
            Lines = ValueList.From(lines),
            Reached = slow.Totals.StoredUnnamed("EUR"),
            Counted = ValueList.From((one.BooksItself ? [""] : Array.Empty<string>()).Concat(slow.Counted).Select(id => new CountedEvent("D-1", id))),
        };
        var differences = AllocationDiff.Compare(expected, AdjustingTests.Of(fast));
        return (differences.Count == 0).Label(string.Join(Environment.NewLine, differences.Take(3)));
    });
}
