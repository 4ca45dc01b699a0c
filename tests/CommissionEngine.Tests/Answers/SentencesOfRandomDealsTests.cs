using CommissionEngine.Allocations;
using CommissionEngine.Testing;

namespace CommissionEngine.Tests.Answers;

/// <summary>Whatever is told of a random deal, no value is missing in the sentence. Worlds come from numbers, so a failure names the one that shows it.</summary>
public sealed class SentencesOfRandomDealsTests
{
    [Fact]
    public void No_sentence_lacks_a_value()
    {
        var told = new HashSet<FindingCode>();
        for (var seed = 1; seed <= LawCount.Worlds; seed++)
        {
            var world = CreditGenerators.SampleWorld(seed);
            if (CreditEngine.TryCompile(world.Rulebook, world.Roster, out var engine).Count > 0)
            {
                continue;
            }

            foreach (var deal in world.Deals)
            {
                foreach (var finding in engine!.Allocate(deal, world.History).Findings)
                {
                    told.Add(finding.Code);
                    var sentence = finding.ToString();
                    Assert.False(sentence.Contains('?', StringComparison.Ordinal) || sentence.Contains(" .", StringComparison.Ordinal), $"World {seed}, deal {deal.Id}: {sentence}");
                }
            }
        }

        Assert.True(told.Count >= 20, $"Only {told.Count} kinds of findings were told.");
    }
}
