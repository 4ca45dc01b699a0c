using CommissionEngine.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace CommissionEngine.Testing.Tests;

public sealed class OwnDealTests
{
    [Fact]
    public void FsCheck_draws_and_shrinks_deals_for_a_rulebook_of_ones_own()
    {
        var (rulebook, roster) = TwoPeople.Sharing();
        var engine = CreditEngine.Compile(rulebook, roster);

        Prop.ForAll(CreditGenerators.Deals(rulebook, roster), deal => CreditLaws.LimitsHold(engine, deal).Holds).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Deals_lie_at_the_edges_of_the_amounts_that_a_rulebook_asks_for()
    {
        var (rulebook, roster) = TwoPeople.Sharing();
        var from = Money.Of(1_234.56m, "EUR");
        var banded = rulebook with { Policies = [rulebook.Policies[0] with { When = new Condition.AmountBetween { From = from } }] };

        var totals = CreditGenerators.SampleDeals(banded, roster, 2_000, seed: 1).Where(deal => deal.Lines.Count == 1).Select(deal => deal.Lines[0].Booked).ToHashSet();

        Assert.Contains(1_234.55m, totals);
        Assert.Contains(1_234.56m, totals);
        Assert.Contains(1_234.57m, totals);
    }

    [Fact]
    public void Deals_lie_at_the_edges_of_the_days_of_a_roster()
    {
        var (rulebook, roster) = TwoPeople.Sharing();
        var last = new NodaTime.LocalDate(2031, 5, 17);
        var ended = roster with { Assignments = [roster.Assignments[0] with { During = DateRange.Until(last) }, roster.Assignments[1]] };

        var booked = CreditGenerators.SampleDeals(rulebook, ended, 200, seed: 1).Select(deal => deal.Booked).ToHashSet();

        Assert.Contains(last, booked);
        Assert.Contains(last.PlusDays(1), booked);
    }

    [Fact]
    public void Deals_name_the_people_of_a_roster() =>
        Assert.Superset(
            new HashSet<ParticipantId> { "anna", "ben" },
            CreditGenerators.SampleDeals(TwoPeople.Sharing().Rulebook, TwoPeople.Sharing().Roster, 200, seed: 1).SelectMany(deal => deal.Team).Select(member => member.Participant).ToHashSet());

    [Fact]
    public void Rulebooks_for_a_roster_of_ones_own_have_no_fault() =>
        Prop.ForAll(CreditGenerators.Rulebooks(TwoPeople.Sharing().Roster), rulebook => CreditEngine.TryCompile(rulebook, TwoPeople.Sharing().Roster, out _).All(fault => fault.Code == "CE1900"))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Another_seed_gives_other_deals()
    {
        var (rulebook, roster) = TwoPeople.Sharing();

        Assert.Equal(CreditGenerators.SampleDeals(rulebook, roster, 10, seed: 1), CreditGenerators.SampleDeals(rulebook, roster, 10, seed: 1));
        Assert.NotEqual(CreditGenerators.SampleDeals(rulebook, roster, 10, seed: 1), CreditGenerators.SampleDeals(rulebook, roster, 10, seed: 2));
    }

    [Fact]
    public void A_world_is_written_without_what_is_left_open()
    {
        var (rulebook, roster) = TwoPeople.Sharing();
        var world = new World { Roster = roster with { Assignments = [] }, Rulebook = rulebook with { Policies = [] } };

        Assert.Equal(
            "Roster = Roster { Participants = [Participant { Id = anna, Type = Employee }, Participant { Id = ben, Type = Employee }] }, Rulebook = Rulebook { RateType = plan, CompensationDate = booked, House = house }, History = DealHistory { }",
            world.ToString());
    }
}
