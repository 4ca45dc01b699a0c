using CommissionEngine.Compiling;
using CommissionEngine.Compiling.Checking;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;
using static CommissionEngine.Tests.Compiling.Checking.Sample;

namespace CommissionEngine.Tests.Compiling.Checking;

public sealed class DocumentCheckTests
{
    private const int Many = 100_000;

    [Fact]
    public void Every_fault_is_told_at_once_in_the_order_of_the_paths()
    {
        var roster = Staff with
        {
            Regions = [new() { Id = "NL", Parent = "EMAE" }, new() { Id = "SE", During = TurnedAround }],
            Absences = [new() { Participant = "anna", During = Year(2025), Cover = "anna" }],
        };
        var rulebook = Rules with { House = "lia", Policies = [Policy with { Version = 0, Pools = [] }] };

        var told = DocumentCheck.Check(rulebook, roster).Select(fault => $"{fault.Code} {fault.Path}");

        Assert.Equal(
            [
                "CE1127 roster.absences[0] (anna).cover",
                "CE1101 roster.regions[0] (NL).parent",
                "CE1008 roster.regions[1] (SE).during",
                "CE1204 rulebook.house",
                "CE1230 rulebook.policies[0] (everything).pools",
                "CE1203 rulebook.policies[0] (everything).version",
            ],
            told);
    }

    [Fact]
    public void Places_in_a_list_are_ordered_as_numbers()
    {
        var roster = Staff with { Regions = [.. Staff.Regions, .. Enumerable.Range(0, 12).Select(i => new Region { Id = $"R{i}", Parent = "?" })] };

        var paths = DocumentCheck.Check(Rules, roster).Select(fault => fault.Path).ToList();

        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"roster.regions[{i + 3}] (R{i}).parent"), paths);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(Many - 1, 1)]
    public void A_chain_of_any_length_is_walked(int last, int faults)
    {
        var roster = new Roster
        {
            Regions = [.. Chain(last).Select(link => new Region { Id = link.Id, Parent = link.Parent is { } parent ? new RegionId(parent) : default(RegionId?) })],
            Accounts = [.. Chain(last).Select(link => new Account { Id = link.Id, Parent = link.Parent is { } parent ? new AccountId(parent) : default(AccountId?) })],
            Positions = [.. Chain(last).Select(link => new Position { Id = link.Id })],
            ReportingLines = [.. Chain(last).Where(link => link.Parent is not null).Select(link => new ReportingLine { From = Seat.AtPosition(link.Id), To = Seat.AtPosition(link.Parent!) })],
        };

        var told = RosterCheck.Check(roster);

        Assert.Equal(faults * 3, told.Count);
        Assert.All(told, fault => Assert.Contains($"({Many - 8} more) -> ", fault.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Many_rows_of_one_id_are_held_against_each_other_without_trying_all_pairs()
    {
        var first = new LocalDate(2000, 1, 1);
        var roster = new Roster
        {
            Accounts = [.. Enumerable.Range(0, Many).Select(i => new Account { Id = "a", Parent = i % 2 == 0 ? new AccountId("b") : default(AccountId?), During = DateRange.Between(first.PlusDays(i), first.PlusDays(i)) }), new() { Id = "b" }],
        };

        Assert.Empty(RosterCheck.Check(roster));
    }

    [Fact]
    public void A_condition_or_a_vacancy_nested_without_end_is_a_fault_and_no_more()
    {
        var condition = Condition.Always;
        VacancyRule vacancy = new VacancyRule.Hold();
        var wide = Condition.Always;
        for (var i = 0; i < Many; i++)
        {
            condition = new Condition.Not { Of = condition };
            vacancy = new VacancyRule.ToManager { Otherwise = vacancy };
            wide = i < 30 ? new Condition.All { Of = [wide, wide] } : wide;
        }

        var rulebook = Rules with { Policies = [Policy with { When = condition, Pools = [Policy.Pools[0] with { Vacancy = vacancy }] }, Policy with { Id = "wide", When = wide }] };

        Assert.Equal([DiagnosticCodes.VacancyTooDeep, DiagnosticCodes.ConditionTooLarge, DiagnosticCodes.ConditionTooLarge], DocumentCheck.Check(rulebook, Staff).Select(fault => fault.Code));
    }

    [Fact]
    public void A_cycle_that_holds_on_some_days_only_is_found()
    {
        var roster = new Roster
        {
            Regions =
            [
                new() { Id = "a", Parent = "b", During = DateRange.Between(new(2025, 1, 1), new(2025, 6, 30)) },
                new() { Id = "b", Parent = "c", During = DateRange.Between(new(2025, 3, 1), new(2025, 9, 30)) },
                new() { Id = "c", Parent = "a", During = DateRange.Between(new(2025, 6, 30), new(2025, 12, 31)) },
            ],
        };

        var fault = Assert.Single(RosterCheck.Check(roster));

        Assert.Equal("The region lies below itself (2025-06-30 to 2025-06-30): a -> b -> c -> a.", fault.Message);
    }

    [Fact]
    public void A_long_row_overlaps_a_later_one_though_a_short_one_lies_between()
    {
        var day = new LocalDate(2025, 1, 1);
        var roster = new Roster
        {
            Regions =
            [
                new() { Id = "a", During = DateRange.Between(day, day.PlusDays(9)) },
                new() { Id = "a", During = DateRange.Between(day.PlusDays(1), day.PlusDays(2)) },
                new() { Id = "a", During = DateRange.Between(day.PlusDays(5), day.PlusDays(6)) },
            ],
        };

        Assert.Equal(["roster.regions[1] (a).during", "roster.regions[2] (a).during"], RosterCheck.Check(roster).Select(fault => fault.Path));
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 0)]
    public void A_reference_is_right_if_any_row_holds_on_one_of_its_days(int from, int faults)
    {
        var day = new LocalDate(2025, 1, 1);
        var names = new NameIndex("region", "CE1101");
        names.Add("a", DateRange.From(day.PlusDays(10)));
        names.Add("a", DateRange.Between(day, day.PlusDays(4)));
        names.Add("a", DateRange.Between(day.PlusDays(1), day.PlusDays(1)));
        var told = new FaultList();

        names.Check(told, Spot.Root("roster"), "parent", "a", DateRange.Between(day.PlusDays(from), day.PlusDays(from)));

        Assert.Equal(faults, told.Count);
    }

    [Fact]
    public void Days_without_others_are_those_that_only_the_first_set_has()
    {
        var random = new Random(7);
        for (var run = 0; run < 2_000; run++)
        {
            var left = Spans(random);
            var right = Spans(random);
            var rest = DaySet.Of(left).Without(DaySet.Of(right));

            for (var day = -1; day < 15; day++)
            {
                var expected = left.Exists(span => span.Contains(day)) && !right.Exists(span => span.Contains(day));
                Assert.Equal(expected, rest.FirstWithin(new DaySpan(day, day)) is not null);
            }
        }

        static List<DaySpan> Spans(Random random) => [.. Enumerable.Range(0, random.Next(4)).Select(_ =>
        {
            var first = random.Next(12);
            return new DaySpan(random.Next(8) == 0 ? int.MinValue : first, random.Next(8) == 0 ? int.MaxValue : first + random.Next(4));
        })];
    }

    [Fact]
    public void Two_cycles_are_told_apart()
    {
        var roster = new Roster { Regions = [new() { Id = "a", Parent = "b" }, new() { Id = "b", Parent = "a" }, new() { Id = "c", Parent = "c" }, new() { Id = "d", Parent = "a" }] };

        Assert.Equal(["roster.regions[0] (a).parent", "roster.regions[2] (c).parent"], RosterCheck.Check(roster).Select(fault => fault.Path));
    }

    [Fact]
    public void Garbage_is_diagnosed_and_the_order_of_its_lists_changes_no_code()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var garbage = new Garbage(seed);
            var (rulebook, roster) = (garbage.Rulebook(), garbage.Roster());
            var told = DocumentCheck.Check(rulebook, roster);
            var turned = DocumentCheck.Check(Shuffled(rulebook, garbage), Shuffled(roster, garbage));

            Assert.All(told, fault => Assert.NotEmpty(fault.Remedy));
            Assert.Equal(Codes(told), Codes(turned));
        }
    }

    [Fact]
    public void Totals_of_strange_fractions_are_exact()
    {
        var odd = Enumerable.Range(0, 500).Select(i => Share.Fraction(1, 1_000_000_007L + (2 * i))).ToList();

        Assert.True(ShareTotal.Of(odd).AgainstWhole < 0);
        Assert.Equal(0, ShareTotal.Of([Share.Fraction(1, 3), Share.Fraction(1, 6), Share.Percent(50)]).AgainstWhole);
        Assert.True(ShareTotal.Of([Share.Whole, .. odd]).AgainstWhole > 0);
        Assert.Equal("more than 100%", ShareTotal.Of([Share.Whole, .. odd]).ToString());
    }

    private static IEnumerable<string> Codes(ValueList<Diagnostic> told) => told.Select(fault => fault.Code).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<(string Id, string? Parent)> Chain(int last) =>
        Enumerable.Range(0, Many).Select(i => ($"n{i}", i == 0 ? (last < 0 ? null : $"n{last}") : $"n{i - 1}"));

    private static Roster Shuffled(Roster roster, Garbage by) => roster with
    {
        Regions = by.Shuffled(roster.Regions),
        Products = by.Shuffled(roster.Products),
        Accounts = by.Shuffled(roster.Accounts),
        Agreements = by.Shuffled(roster.Agreements),
        Participants = by.Shuffled(roster.Participants),
        Positions = by.Shuffled(roster.Positions),
        Assignments = by.Shuffled(roster.Assignments),
        ReportingLines = by.Shuffled(roster.ReportingLines),
        Absences = by.Shuffled(roster.Absences),
        ExchangeRates = by.Shuffled(roster.ExchangeRates),
    };

    private static Rulebook Shuffled(Rulebook rulebook, Garbage by) => rulebook with
    {
        Facts = by.Shuffled(rulebook.Facts),
        Policies = by.Shuffled(rulebook.Policies),
        Adaptations = by.Shuffled(rulebook.Adaptations),
        ContractTerms = by.Shuffled(rulebook.ContractTerms),
    };
}
