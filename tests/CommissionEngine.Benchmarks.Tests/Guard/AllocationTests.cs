using CommissionEngine.Allocations;
using CommissionEngine.Benchmarks.StandardRun.Data;
using CommissionEngine.Benchmarks.StandardRun.Documents;
using CommissionEngine.Deals;

namespace CommissionEngine.Benchmarks.Tests.Guard;

/// <summary>Fixed pieces of work allocate what the committed file says: whoever makes them dearer sees it at once, on any machine.</summary>
public sealed class AllocationTests
{
    private const int StandardDeal = 17;

    [Fact]
    public void A_simple_deal_allocates_what_is_committed() => CheckDoor("door: simple deal", FixedWorld.Rulebook, FixedWorld.Roster, FixedWorld.Simple);

    [Fact]
    public void A_deal_with_events_allocates_what_is_committed() => CheckDoor("door: deal with events", FixedWorld.Rulebook, FixedWorld.Roster, FixedWorld.WithEvents);

    [Fact]
    public void A_deal_of_the_standard_run_allocates_what_is_committed()
    {
        var data = new StandardData(1_000);
        CheckDoor("door: standard deal", StandardRulebook.Of(data), StandardRoster.Of(data), StandardDeals.Of(data.Deals, StandardDeal));
    }

    [Fact]
    public void Compiling_a_small_rulebook_allocates_what_is_committed() =>
        Guarded.Check("compile: small", Guarded.Of(() => CreditEngine.Compile(FixedWorld.Rulebook, FixedWorld.Roster)), margin: 0.01);

    private static void CheckDoor(string name, Rulebook rulebook, Roster roster, Deal deal)
    {
        var engine = CreditEngine.Compile(rulebook, roster);
        Assert.Equal(AllocationStatus.Credited, engine.Allocate(deal).Status);
        Guarded.Check(name, Guarded.Of(() => engine.Allocate(deal)));
    }
}
