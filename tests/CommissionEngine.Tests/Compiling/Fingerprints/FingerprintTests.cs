using CommissionEngine.Compiling.Fingerprints;
using CommissionEngine.Deals;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Tests.Compiling.Fingerprints;

public sealed class FingerprintTests
{
    public static TheoryData<string> CultureNames => Cultures.Names;

    [Fact]
    public void Any_change_of_a_rulebook_is_another_fingerprint_but_not_the_order_of_a_set() => AssertEveryChangeShows(Populated.Of<Rulebook>(), Fingerprint.Of, 500);

    [Fact]
    public void Any_change_of_a_roster_is_another_fingerprint_but_not_the_order_of_a_set() => AssertEveryChangeShows(Populated.Of<Roster>(), Fingerprint.Of, 100);

    [Fact]
    public void Any_change_of_a_history_is_another_fingerprint_but_not_the_order_of_a_set() => AssertEveryChangeShows(Populated.Of<DealHistory>(), Fingerprint.Of, 200);

    // Written out by hand from what CanonicalWriter documents, and hashed elsewhere.
    [Fact]
    public void What_is_written_never_changes_its_form()
    {
        Assert.Equal("a5680344fb0eadf721fd3c48529a411a98570756f7f6328fbae177d8ee9d4853", Fingerprint.Of(new Roster()));
        Assert.Equal("61aa89e1c32c06375a0f2f129d8e1dcb710fbe2f8b109bd31d8fde97774ba6ab", Fingerprint.Of(new Roster { Regions = [new Region { Id = "SE" }] }));
    }

    [Fact]
    public void A_number_is_the_same_with_more_zeros_and_a_day_in_another_calendar()
    {
        Assert.Equal(Fingerprint.Of(Rates(1.0m, new LocalDate(2025, 3, 14))), Fingerprint.Of(Rates(1.000m, new LocalDate(2025, 3, 14).WithCalendar(CalendarSystem.Julian))));
        Assert.NotEqual(Fingerprint.Of(Rates(1.0m, new LocalDate(2025, 3, 14))), Fingerprint.Of(Rates(10m, new LocalDate(2025, 3, 14))));
        Assert.NotEqual(Fingerprint.Of(Known(new LocalDate(2025, 3, 14))), Fingerprint.Of(Known(new LocalDate(2025, 3, 15))));
        Assert.Equal(Fingerprint.Of(Known(new LocalDate(2025, 3, 14))), Fingerprint.Of(Known(new LocalDate(2025, 3, 14).WithCalendar(CalendarSystem.Julian))));
    }

    [Fact]
    public void Text_that_moves_from_one_member_to_the_next_is_another_fingerprint()
    {
        Assert.NotEqual(Fingerprint.Of(Stage("AB", "C")), Fingerprint.Of(Stage("A", "BC")));
        Assert.NotEqual(Fingerprint.Of(new Roster { Regions = [new Region { Id = "A", Name = "" }] }), Fingerprint.Of(new Roster { Regions = [new Region { Id = "A" }] }));
    }

    [Fact]
    public void Half_a_character_in_a_history_is_not_the_same_as_its_replacement()
    {
        Assert.NotEqual(Fingerprint.Of(Stage("A", "\uD800")), Fingerprint.Of(Stage("A", "\uFFFD")));
        Assert.NotEqual(Fingerprint.Of(Stage("A", "\uD800")), Fingerprint.Of(Stage("A", "\uD801")));
    }

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void A_culture_changes_nothing(string culture)
    {
        var rulebook = Populated.Of<Rulebook>();
        Assert.Equal(Fingerprint.Of(rulebook), Cultures.Under(culture, () => Fingerprint.Of(rulebook)));
    }

    [Fact]
    public void A_large_roster_has_a_fingerprint_whatever_order_it_was_written_in()
    {
        var rows = Enumerable.Range(0, 50_000).Select(i => new TeamAssignment { Seat = Seat.Own($"p{i}"), Role = "am", Account = $"a{i % 977}", Order = i % 3 }).ToArray();
        var fingerprint = Fingerprint.Of(new Roster { Assignments = [.. rows] });

        Assert.Equal(fingerprint, Fingerprint.Of(new Roster { Assignments = [.. rows.Reverse()] }));
        Assert.NotEqual(fingerprint, Fingerprint.Of(new Roster { Assignments = [.. rows.Skip(1)] }));
    }

    private static void AssertEveryChangeShows<T>(T document, Func<T, string> fingerprint, int atLeast)
        where T : class
    {
        var before = fingerprint(document);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal) { [before] = "nothing" };
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var change in Changes.Of(document))
        {
            var after = fingerprint((T)change.Document!);
            if (!change.IsContent)
            {
                Assert.True(after == (change.Than is { } than ? told[than] : before), $"{change.What}: that is no change of content, and the fingerprint is another.");
                continue;
            }

            told[change.What] = after;
            Assert.True(seen.TryAdd(after, change.What), $"{change.What} has the same fingerprint as a change of {seen[after]}: the writer leaves something out.");
        }

        Assert.True(seen.Count > atLeast, $"Only {seen.Count} changes were tried.");
    }

    private static Roster Rates(decimal rate, LocalDate since) =>
        new() { ExchangeRates = [new ExchangeRate { From = "EUR", To = "SEK", Rate = rate, During = DateRange.From(since) }] };

    private static DealHistory Known(LocalDate date) => new() { Bookings = [new KnownBooking { Deal = "D", Account = "A", Reference = "R", CompensationDate = date }] };

    private static DealHistory Stage(string deal, string stage) => new() { Stages = [new KnownStage { Deal = deal, Stage = stage, Since = new LocalDate(2025, 1, 1) }] };
}
