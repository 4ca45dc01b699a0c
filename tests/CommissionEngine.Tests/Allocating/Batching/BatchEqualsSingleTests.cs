using System.Globalization;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Testing;

namespace CommissionEngine.Tests.Allocating.Batching;

/// <summary>Law 17: the batch door gives the rows of the single door; law 9: whatever the threads.</summary>
public sealed class BatchEqualsSingleTests
{
    private static int Worlds => int.TryParse(Environment.GetEnvironmentVariable("COMMISSIONENGINE_LAW_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 300;

    [Fact]
    public void The_batch_gives_the_rows_of_the_single_door_on_random_worlds()
    {
        var (compiled, compared, plain) = (0, 0, 0);
        for (var seed = 1L; seed <= Worlds; seed++)
        {
            var world = PlainWorlds.Of(seed);
            if (CreditEngine.TryCompile(world.Rulebook, world.Roster, out var engine).Count > 0)
            {
                continue;
            }

            compiled++;
            var deals = BatchOf(world.Deals);
            var credits = new CreditBatch();
            engine!.AllocateAll(deals, credits, new BatchOptions { History = world.History });
            var page = credits.Pages[0];
            for (var i = 0; i < deals.Count; i++)
            {
                var expected = engine.Allocate(world.Deals[i], world.History);
                var at = $"world {seed}, deal {world.Deals[i].Id}";
                Assert.True(
                    (expected.Status, expected.Findings.Count > 0) == (page.Statuses[i], page.HasFindings[i]),
                    $"{at}: {expected.Status} with findings {string.Join("; ", expected.Findings)}, and in the batch {page.Statuses[i]}, findings: {page.HasFindings[i]}.");
                var (rows, residuals) = (CreditsOf(page, i), ResidualsOf(page, i));
                Assert.True(
                    expected.Credits == rows && expected.Residuals == residuals,
                    $"{at}:\n{string.Join('\n', expected.Credits)}\n{string.Join('\n', expected.Residuals)}\nand in the batch\n{string.Join('\n', rows)}\n{string.Join('\n', residuals)}");
            }

            compared += deals.Count;
            plain += page.PlainDeals;
        }

        Assert.True(compared > Worlds / 2 && plain * 10 > compared, $"{compiled} worlds, {compared} deals compared, only {plain} of them plain.");
    }

    private static DealBatch BatchOf(ValueList<Deal> deals)
    {
        var builder = new DealBatchBuilder();
        foreach (var deal in deals)
        {
            builder.Add(deal);
        }

        return builder.Build();
    }

    private static ValueList<Credit> CreditsOf(CreditPage page, int deal)
    {
        var credits = new List<Credit>();
        for (var row = 0; row < page.Count; row++)
        {
            if (page.Deals[row] == deal && page.CreditAt(row) is { } credit)
            {
                credits.Add(credit);
            }
        }

        return ValueList.From(credits);
    }

    private static ValueList<Residual> ResidualsOf(CreditPage page, int deal)
    {
        var residuals = new List<Residual>();
        for (var row = 0; row < page.Count; row++)
        {
            if (page.Deals[row] == deal && page.ResidualAt(row) is { } residual)
            {
                residuals.Add(residual);
            }
        }

        return ValueList.From(residuals);
    }
}
