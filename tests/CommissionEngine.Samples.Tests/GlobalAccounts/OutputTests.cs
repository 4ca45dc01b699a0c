using CommissionEngine.Samples.GlobalAccounts;

namespace CommissionEngine.Samples.Tests.GlobalAccounts;

public sealed class OutputTests
{
    private static readonly Lazy<Printed> Overview = new(() => Printed.By(Sample.Run, "all"));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void The_overview_is_the_same_in_every_culture(string culture) => Assert.Equal(Overview.Value, Printed.Under(culture, Sample.Run, "all"));

    [Fact]
    public void The_overview_shows_totals_residuals_findings_and_no_difference()
    {
        var printed = Printed.By(Sample.Run);
        Assert.Equal(0, printed.ExitCode);
        Assert.Empty(printed.Error);
        foreach (var title in new[] { "Statuses", "Reconciliation", "Regions:", "Accounts,", "people with the most direct credit", "Residuals:", "Findings:" })
        {
            Assert.Contains(title, printed.Output, StringComparison.Ordinal);
        }

        Assert.Contains("All 428 deals agree, each for itself.", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_end_in_the_same_way_everywhere() => Assert.DoesNotContain("\r", Overview.Value.Output, StringComparison.Ordinal);

    [Fact]
    public void A_deal_is_explained_on_request()
    {
        var printed = Printed.By(Sample.Run, "explain", "D-25-0130");
        Assert.Equal(0, printed.ExitCode);
        Assert.Contains("FA-24-01", printed.Output, StringComparison.Ordinal);
        Assert.Contains("1,450,000.00", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_sees_all_his_credits_and_what_concerns_him()
    {
        var printed = Printed.By(Sample.Run, "person", "viktor-hedin");
        Assert.Equal(0, printed.ExitCode);
        Assert.StartsWith("Viktor Hedin (viktor-hedin)\n", printed.Output, StringComparison.Ordinal);
        Assert.Contains("To know: D-25-0082, CE4010 ClaimLate: The claim of viktor-hedin under ", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_id_finds_the_person() => Assert.StartsWith("Emma Sandell (emma-sandell)\n", Printed.By(Sample.Run, "person", "emma-lind").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("explain", "D-99-0001", "There is no deal D-99-0001 in deals.csv.")]
    [InlineData("person", "nobody", "There is no participant nobody in participants.csv.")]
    [InlineData("explain", "", "There is no deal")]
    [InlineData("expalin", "D-25-0130", "is not understood")]
    public void What_is_not_there_is_said_with_exit_code_1(string word, string id, string said)
    {
        var printed = Printed.By(Sample.Run, word, id);
        Assert.Equal(1, printed.ExitCode);
        Assert.Empty(printed.Output);
        Assert.Contains(said, printed.Error, StringComparison.Ordinal);
    }
}
