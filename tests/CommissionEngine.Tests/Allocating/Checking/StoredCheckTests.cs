using CommissionEngine.Allocating.Checking;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Testing;
using CommissionEngine.Tests.RuleByRule;
using static CommissionEngine.Tests.RuleByRule.Small;

namespace CommissionEngine.Tests.Allocating.Checking;

/// <summary>A stored result that does not hold together is answered, never thrown at: each fault with a bad example, and whatever the engine answered itself is good.</summary>
public sealed class StoredCheckTests
{
    private static readonly Rulebook Rules = Book(Policy(Pool("local", 90, "local"), HousePool("house", 10), Overlay("expert", 50, "expert")) with { Rollup = new Rollup { Rules = [new RollupRule()] } });

    private static readonly Roster People = Staff("max", On("ada", "local"), On("bo", "expert")) with { ReportingLines = [Reports("ada", "max")] };

    private static readonly Allocation Good = Allocate(Rules, People, Deal([new DealLine { Booked = 100m }, new DealLine { Booked = 50m }]) with { Events = [Event("B-1", EventKind.Booked, 60m, line: 1)] });

    private static readonly Deal More = Deal(100m) with { Events = [Event("B-2", EventKind.Booked, 10m, line: 1)] };

    public static TheoryData<string, string, Allocation> Bad => new()
    {
        { "original.lines[0]", "do not sum to its base, EUR 100.00", First(line => line with { Holders = [line.Holders[0] with { Whole = Euros(91m) }, .. line.Holders.Skip(1)] }) },
        { "original.lines[1]", "does not stand behind", Good with { Lines = [Good.Lines[0], Good.Lines[0]] } },
        { "original.lines[0]", "null", Good with { Lines = [null!, Good.Lines[1]] } },
        { "original.lines[0]", "null", First(line => line with { Holders = null! }) },
        { "original.lines[0]", "none that there is", First(line => line with { CreditedAt = (CreditingEvent)9 }) },
        { "original.lines[0]", "none that there is", First(line => line with { Year = 0 }) },
        { "original.lines[1].booked", "currency of the first line", Good with { Lines = [Good.Lines[0], Good.Lines[1] with { Booked = Money.Of(50m, "USD") }] } },
        { "original.lines[0].policy", "no policy", First(line => line with { Policy = null }) },
        { "original.lines[0].base", "currency of the result", First(line => line with { Base = Money.Of(100m, "USD") }) },
        { "original.lines[0].holders", "not in the currency", First(line => line with { Holders = [line.Holders[0] with { Before = Money.Of(1m, "USD") }, .. line.Holders.Skip(1)] }) },
        { "original.lines[0].holders", "sign against", First(line => line with { Holders = [line.Holders[0] with { Whole = Euros(-90m) }, .. line.Holders.Skip(1)] }) },
        { "original.lines[0].holders", "revenue and then overlays", First(line => line with { Holders = [.. line.Holders.Reverse()] }) },
        { "original.lines[0].holders", "null", First(line => line with { Holders = [null!] }) },
        { "original.lines[0].residual", "no reason", First(line => line with { Residual = [new HeldResidual((ResidualReason)99, null, Euros(1m))] }) },
        { "original.lines[0].rollups", "no holder stands", First(line => line with { Rollups = [line.Rollups[0] with { From = [7] }] }) },
        { "original.lines[0].rollups", "do not rise", First(line => line with { Rollups = [line.Rollups[0] with { From = [0, 0] }] }) },
        { "original.reached", "outside of its whole", First(line => line with { Reached = [new RunningTotal(EventKind.Booked, 1, Euros(100.01m))] }) },
        { "original.reached", "of another year", First(line => line with { Reached = [new RunningTotal(EventKind.Booked, 2, Euros(1m))] }) },
        { "original.reached", "of a year that no line has", Good with { Reached = [new RunningTotal(EventKind.Booked, 3, Euros(1m))] } },
        { "original.reached", "both signs", Good with { Lines = [Good.Lines[0], Negative(Good.Lines[1])], Reached = [new RunningTotal(EventKind.Booked, 1, Euros(1m))] } },
        { "original.counted", "null", Good with { Counted = null! } },
        { "original.lines", "null", Good with { Lines = null! } },
    };

    internal static ValueList<Diagnostic> Examples => StoredCheck.Faults(Bad.First().Data.Item3);

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_does_not_hold_together_is_answered_with_the_place(string path, string says, Allocation bad)
    {
        var engine = CreditEngine.Compile(Rules, People);
        var history = new DealHistory { Allocations = [bad] };
        var answer = engine.Allocate(More, history);

        Assert.Equal((AllocationStatus.DealInvalid, 0, 0, 0), (answer.Status, answer.Credits.Count, answer.Residuals.Count, answer.Lines.Count));
        Assert.Contains(answer.Findings, one => one.Code == FindingCode.DealFault && one["code"] == "CE2040" && one["path"] == path && one["message"]!.Contains(says, StringComparison.Ordinal));
        Assert.Equal(answer, engine.Explain(More, history).Allocation);
        Assert.Equal(answer, CreditEngine.Replay(engine.Explain(More, history)));
    }

    // Of 90 for the line's 100, 60 were reached by the first booking: 54; 10 more are 9 more.
    [Fact]
    public void What_holds_together_is_continued() =>
        Assert.Equal(["B-2 ada 9.00", "B-2 house 1.00", "B-2 bo overlay 5.00", "B-2 max rollup 9.00"], Rows(Allocate(Rules, People, More, new DealHistory { Allocations = [Good] })));

    [Fact]
    public void Nothing_is_thrown_whatever_was_stored_and_what_the_engine_answered_is_always_good()
    {
        for (var seed = 1; seed <= LawCount.Worlds; seed++)
        {
            var world = CreditGenerators.SampleWorld(seed);
            if (CreditEngine.TryCompile(world.Rulebook, world.Roster, out var engine).Count > 0)
            {
                continue;
            }

            var stored = world.Deals.Select(deal => engine!.Allocate(deal, world.History)).Where(one => one.Lines.Count > 0).ToList();
            Assert.All(stored, one => Assert.Empty(StoredCheck.Faults(one)));
            foreach (var one in stored)
            {
                foreach (var garbled in GarbledResults.Of(one, seed))
                {
                    var history = world.History with { Allocations = [garbled] };
                    foreach (var deal in world.Deals.Where(deal => (deal.Original ?? deal.Id) == (garbled.Original ?? garbled.Deal)))
                    {
                        engine!.Allocate(deal, history);
                    }
                }
            }
        }
    }

    private static Allocation First(Func<AllocatedLine, AllocatedLine> change) => Good with { Lines = [change(Good.Lines[0]), .. Good.Lines.Skip(1)] };

    private static AllocatedLine Negative(AllocatedLine line) => line with
    {
        Booked = Euros(-50m),
        Base = Euros(-50m),
        Holders = [.. line.Holders.Select(holder => holder with { Whole = -holder.Whole })],
        Reached = [],
    };

    private static Money Euros(decimal amount) => Money.Of(amount, "EUR");
}
