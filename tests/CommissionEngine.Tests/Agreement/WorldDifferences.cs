using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Tests.Reference;

namespace CommissionEngine.Tests.Agreement;

/// <summary>In what the engine and the reference differ on a whole world, and the engine from its own explanation and replay.</summary>
/// <remarks>
/// Every deal is asked twice: beside what the world knows, and with the stored results of the deals before it, so that returns and later states find their original.
/// The stored results are the engine's, which the reference has agreed to.
/// </remarks>
internal static class WorldDifferences
{
    /// <summary>Of smaller amounts no share, sum or conversion comes near the end of 64 bits.</summary>
    private const decimal HugeAmount = 1_000_000_000_000;

    /// <summary>The differences of the first deal that has any, each as a sentence; none if all agree.</summary>
    /// <param name="world">A world; one that does not compile has no differences.</param>
    /// <param name="compared">How many results were compared.</param>
    internal static List<string> Of(CommissionEngine.Testing.World world, out int compared)
    {
        compared = 0;
        if (CreditEngine.TryCompile(world.Rulebook, world.Roster, out var engine).Count > 0)
        {
            return [];
        }

        var history = world.History;
        foreach (var deal in world.Deals)
        {
            foreach (var known in history == world.History ? [history] : new[] { world.History, history })
            {
                compared++;
                var actual = engine!.Allocate(deal, known);
                var differences = actual.Status == AllocationStatus.AmountOutOfRange
                    ? OutOfRange(deal, known, actual)
                    : AllocationDiff.Compare(ReferenceEngine.Allocate(world.Rulebook, world.Roster, deal, known), actual);
                differences.AddRange(Explained(engine, deal, known, actual));
                if (differences.Count > 0)
                {
                    return [.. differences.Select(difference => $"{deal.Id}{(known == history ? "" : ", its past unknown")}: {difference}")];
                }

                history = known == history ? history with { Allocations = [.. history.Allocations, actual] } : history;
            }
        }

        return [];
    }

    // The engine sums in 64 bits and says so where a sum does not fit; the reference counts on, so that only the form of the answer is compared.
    private static List<string> OutOfRange(Deal deal, DealHistory history, Allocation actual)
    {
        var differences = new List<string>();
        if (actual.Credits.Count + actual.Residuals.Count + actual.Units.Count > 0)
        {
            differences.Add("an amount is out of range, but there are rows");
        }

        // Later events go on from what was there before, be it said again or not.
        var stored = history.OriginalOf(deal.Original ?? deal.Id);
        if (actual.Lines.Count > 0 && (actual.Lines != stored?.Lines || actual.Reached != stored.Reached || actual.Counted != stored.Counted))
        {
            differences.Add("an amount is out of range, but something was stored");
        }

        if (!actual.Findings.Any(finding => finding.Code == FindingCode.AmountOutOfRange))
        {
            differences.Add("an amount is out of range, but no finding says which");
        }

        var lines = deal.Lines.SelectMany(line => new[] { line.Booked, line.Net ?? 0, line.List ?? 0, line.Margin ?? 0 });
        if (!lines.Concat(deal.Events.Select(one => one.Amount)).Concat(stored?.Lines.Select(line => line.Booked.Amount) ?? []).Any(amount => Math.Abs(amount) > HugeAmount))
        {
            differences.Add("an amount is said to be out of range, but all are small");
        }

        return differences;
    }

    private static IEnumerable<string> Explained(CreditEngine engine, Deal deal, DealHistory history, Allocation actual)
    {
        var explanation = engine.Explain(deal, history);
        if (actual != explanation.Allocation)
        {
            yield return "explaining changes the allocation";
        }

        if (actual != CreditEngine.Replay(explanation))
        {
            yield return "the replay differs";
        }
    }
}
