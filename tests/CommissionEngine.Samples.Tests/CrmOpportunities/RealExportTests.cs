using CommissionEngine.Samples.CrmOpportunities;

namespace CommissionEngine.Samples.Tests.CrmOpportunities;

/// <summary>On the real export, where the environment names its folder; figures counted independently of the program.</summary>
public sealed class RealExportTests
{
    private const string Variable = "COMMISSIONENGINE_CRM_DATA";

    private static readonly Lazy<Printed> Once = new(() => Printed.By(Sample.Run, Folder));

    private static string Folder => Environment.GetEnvironmentVariable(Variable) ?? "";

    private static Printed Overview
    {
        get
        {
            Assert.SkipUnless(Folder.Length > 0, $"{Variable} does not name the folder of the export.");
            return Once.Value;
        }
    }

    [Fact]
    public void All_won_deals_reconcile_and_nothing_is_lost()
    {
        Assert.Equal(0, Overview.ExitCode);
        Assert.Matches("together +4,238 +10,005,534\\.00 +10,005,534\\.00 +10,005,534\\.00 +0\\.00 +0\\.00\n", Overview.Output);
        Assert.Contains("All 4,238 won deals agree, each for itself.", Overview.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("West", "3,568,647.00")]
    [InlineData("Central", "3,346,293.00")]
    [InlineData("East", "3,090,594.00")]
    public void Each_office_reconciles(string office, string won) =>
        Assert.Matches($"  {office} +[0-9,]+ +{won.Replace(".", "\\.", StringComparison.Ordinal)} +{won.Replace(".", "\\.", StringComparison.Ordinal)} +{won.Replace(".", "\\.", StringComparison.Ordinal)} +0\\.00 +0\\.00\n", Overview.Output);

    [Theory]
    [InlineData("8,800 opportunities: 2,473 Lost, 4,238 Won, 1,589 Engaging, 500 Prospecting")]
    [InlineData("85 accounts, 15 of them subsidiaries; 7 products; 35 agents of 6 managers in 3 offices")]
    [InlineData("product \"GTXPro\" in 1,480 opportunities, 729 of them won: taken as \"GTX Pro\"")]
    [InlineData("1,425 opportunities name no account: 337 Prospecting, 1,088 Engaging.")]
    [InlineData("85 accounts are worked from several offices over all stages: 71 from 3, 14 from 2.")]
    [InlineData("4 accounts have won deals of several offices: ")]
    [InlineData("5 agents have no opportunity: ")]
    [InlineData("sector \"technolgy\"")]
    [InlineData("office_location \"Philipines\" in 1 of 85 rows")]
    public void The_oddities_of_the_export_are_found(string note) => Assert.Contains(note, Overview.Output, StringComparison.Ordinal);

    [Fact]
    public void The_output_is_the_same_in_every_culture() => Assert.Equal(Overview, Printed.Under("tr-TR", Sample.Run, Folder));
}
