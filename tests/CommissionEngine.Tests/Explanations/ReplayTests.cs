using CommissionEngine.Allocations;
using CommissionEngine.Explanations;
using CommissionEngine.Testing;

namespace CommissionEngine.Tests.Explanations;

/// <summary>The numbers of an explanation are those that the amounts follow from: another number gives other amounts.</summary>
public class ReplayTests
{
    [Fact]
    public void The_stories_replay() => Assert.All(Stories.All, story => Assert.Equal(story.Allocation, CreditEngine.Replay(story)));

    [Fact]
    public void Another_base_of_a_line_gives_other_amounts() => Assert.All(Credited(), story => Differs(
        story, part => part with { Lines = [part.Lines[0] with { Base = part.Lines[0].Base + part.Lines[0].Base }, .. part.Lines.Skip(1)] }));

    [Fact]
    public void Another_share_of_anybody_gives_other_amounts()
    {
        foreach (var story in Credited().Where(story => story.Parts[0].Holders.Count(holder => holder.Share.Numerator > 0) > 1))
        {
            for (var i = 0; i < story.Parts[0].Holders.Count; i++)
            {
                var place = i;
                if (story.Parts[0].Holders[i].Share.Numerator.IsZero)
                {
                    continue;
                }

                Differs(story, part => part with { Holders = [.. part.Holders.Select((holder, at) => at == place ? holder with { Share = Half(holder.Share) } : holder)] });
            }
        }
    }

    [Fact]
    public void Another_base_of_an_overlay_gives_other_amounts() => Differs(
        Stories.Ceiling, part => part with { Bases = [part.Bases[0] with { Amounts = [part.Bases[0].Amounts[0] + part.Bases[0].Amounts[0]] }] });

    [Fact]
    public void Nobody_to_receive_what_is_passed_up_gives_other_amounts() => Differs(Stories.Invoiced, part => part with { Rollups = [] });

    [Fact]
    public void What_is_left_over_gives_other_amounts_when_it_is_forgotten()
    {
        var changed = 0;
        for (var seed = 1; seed <= 100; seed++)
        {
            var world = CreditGenerators.SampleWorld(seed);
            if (CreditEngine.TryCompile(world.Rulebook, world.Roster, out var engine).Count > 0)
            {
                continue;
            }

            foreach (var explanation in world.Deals.Select(deal => engine!.Explain(deal, world.History)))
            {
                var left = explanation.Parts.ToList().FindIndex(part => part.Status == AllocationStatus.Credited && part.PersonalAmount is null && part.Residuals.Any(residual => !residual.Whole.IsZero)
                    && part.Holders.Any(holder => holder.Base < 0 && holder.Share.Numerator > 0));
                if (left >= 0)
                {
                    changed++;
                    var other = explanation with { Parts = [.. explanation.Parts.Select((part, at) => at == left ? part with { Residuals = [] } : part)] };
                    Assert.False(Replays(other), $"World {seed}, deal {explanation.Deal.Id}");
                }
            }
        }

        Assert.True(changed > 5, $"Only {changed} deals had something left over.");
    }

    [Fact]
    public void An_explanation_for_a_reader_is_not_replayed() => Assert.Throws<ArgumentException>(() => CreditEngine.Replay(Stories.C01.For("anna")));

    // Numbers that contradict each other may also be refused.
    private static bool Replays(Explanation explanation)
    {
        try
        {
            return explanation.Allocation == CreditEngine.Replay(explanation);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static List<Explanation> Credited() => [.. Stories.All.Where(story => story.Parts.Count > 0 && story.Parts[0].Status == AllocationStatus.Credited && story.Parts[0].Residuals.Count == 0)];

    private static ExactShare Half(ExactShare share) => new(share.Numerator, share.Denominator * 2);

    private static void Differs(Explanation story, Func<ExplainedPart, ExplainedPart> change) =>
        Assert.NotEqual(story.Allocation, CreditEngine.Replay(story with { Parts = [change(story.Parts[0]), .. story.Parts.Skip(1)] }));
}
