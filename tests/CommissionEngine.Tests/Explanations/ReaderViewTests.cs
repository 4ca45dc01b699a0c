using System.Globalization;
using CommissionEngine.Explanations;

namespace CommissionEngine.Tests.Explanations;

/// <summary>An explanation made for one participant tells nothing of the others.</summary>
public class ReaderViewTests
{
    private static readonly char[] Between = [' ', ',', ':', ';', '.', '\n', '(', ')', '"'];

    [Fact]
    public void No_other_name_or_amount_is_anywhere_in_the_text_or_the_records()
    {
        var checks = 0;
        foreach (var story in Stories.All)
        {
            var people = story.Parts.SelectMany(part => part.Holders).Where(holder => !holder.IsHouse).Select(holder => holder.Holder.Participant)
                .Concat(story.Parts.SelectMany(part => part.Reasons).Where(reason => reason.Participant is not null).Select(reason => reason.Participant!.Value))
                .Concat(story.Allocation.Credits.Where(credit => credit.Participant != "house").Select(credit => credit.Participant))
                .Distinct().ToList();
            foreach (var reader in people)
            {
                var view = story.For(reader);
                var told = new List<string>();
                told.AddRange(Told.By(view with { Deal = view.Deal with { Places = [] } }));
                told.Add(view.ToString());
                foreach (var other in people.Where(id => id != reader))
                {
                    checks++;
                    Assert.DoesNotContain(told, value => value.Split(Between, StringSplitOptions.RemoveEmptyEntries).Contains(other.Value));
                }

                // His own exact amount is told too, which is one unit less when he received a rounding unit.
                var own = view.Allocation.Credits.SelectMany(credit => new[] { credit.Amount.MinorUnits, credit.Amount.MinorUnits - 1 }).Concat(view.Parts.SelectMany(part => part.Lines).Select(line => line.Base.MinorUnits)).ToHashSet();
                foreach (var credit in story.Allocation.Credits.Where(credit => credit.Participant != reader && !own.Contains(credit.Amount.MinorUnits)))
                {
                    Assert.DoesNotContain(credit.Amount.ToAmountString(), Told.Amounts(view.ToString()));
                    Assert.DoesNotContain(credit.Amount.MinorUnits.ToString(CultureInfo.InvariantCulture) + " minor", told);
                }
            }
        }

        Assert.True(checks > 20);
    }

    [Fact]
    public void It_says_for_whom_it_is_and_keeps_what_concerns_him()
    {
        var text = Stories.Vacant("2025-05-20").For("mona").ToString();

        Assert.Contains("This is what concerns mona; what others received is left out.\n", text, StringComparison.Ordinal);
        Assert.Contains("The seat uk, lam, of the rule local has been empty since 2025-04-01; mona, who manages the seat, acts for it until 2025-06-29.\n", text, StringComparison.Ordinal);
        Assert.Contains("joost, lam: 25% by the rule booking; for the booking in NL, region NL, seat joost.\n", Stories.C01.For("joost").ToString(), StringComparison.Ordinal);
        Assert.Contains("karl, lam, standing in: 100% by the rule local", Stories.Absent.For("karl").ToString(), StringComparison.Ordinal);
        Assert.Contains("ada: 70% by the override", Stories.Declared.For("ada").ToString(), StringComparison.Ordinal);
    }
}
