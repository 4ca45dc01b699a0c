using CommissionEngine.Samples.CrmOpportunities;
using CommissionEngine.Samples.CrmOpportunities.Crediting;

namespace CommissionEngine.Samples.Tests.CrmOpportunities;

public sealed class SmallExportTests : IDisposable
{
    private readonly SmallExport _export = new();

    public void Dispose() => _export.Dispose();

    [Theory]
    [InlineData("O1", "Ada 87.50", "Max 12.50")] // nobody leads yet: 70 and 10 of 80
    [InlineData("O2", "Bea 87.50", "Max 12.50")] // what is won on the same day does not count yet
    [InlineData("O3", "Cem 700.00", "Mia 100.00", "Ada 200.00")] // Ada and Bea have won 100 each: by name
    [InlineData("O4", "Ada 7.00", "Max 1.00", "Cem 2.00")] // Cem leads with 1,000
    public void The_account_lead_is_who_had_won_most_before_the_day(string opportunity, params string[] credits)
    {
        var run = Run.Of(_export.Path);
        var allocation = run.Deals.Single(one => one.Deal.Id == opportunity).Allocation;
        Assert.Equal(credits, allocation.Credits.Select(credit => $"{credit.Participant} {credit.Amount.ToAmountString()}"));
    }

    [Fact]
    public void Nothing_is_lost()
    {
        var printed = Printed.By(Sample.Run, _export.Path);
        Assert.Equal(0, printed.ExitCode);
        Assert.Matches("together +4 +1,210\\.00 +1,210\\.00 +1,210\\.00 +0\\.00 +0\\.00\n", printed.Output);
        Assert.Contains("writes product \"RedLamp\" in 1 opportunities, 1 of them won: taken as \"Red Lamp\"", printed.Output, StringComparison.Ordinal);
        Assert.Contains("1 accounts are worked from several offices over all stages: 1 from 2.", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_bad_row_is_told_at_once_with_file_line_id_and_remedy()
    {
        _export.Write("accounts.csv", "account,sector,office_location,subsidiary_of", "Top,retail,Kenya,Nobody");
        _export.Write(
            "sales_pipeline.csv",
            "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
            "O1,Zoe,Blue Lamp,Top,Won,2017-01-01,2017-02-30,100",
            "O1,Ada,Red Lamp,Below,Won,2017-01-01,2017-02-01,");
        var printed = Printed.By(Sample.Run, _export.Path);
        Assert.Equal(1, printed.ExitCode);
        Assert.Empty(printed.Output);
        string[] faults =
        [
            "accounts.csv line 2 (Top), column subsidiary_of: There is no account Nobody. Correct the name, or add a row for it.",
            "sales_pipeline.csv line 2 (O1), column sales_agent: sales_teams.csv has no Zoe. Correct the name, or add a row there.",
            "sales_pipeline.csv line 2 (O1), column product: products.csv has no Blue Lamp. Correct the name, or add the product there.",
            "sales_pipeline.csv line 2 (O1), column close_date: \"2017-02-30\" cannot be read. Write the day as 2025-03-14.",
            "sales_pipeline.csv line 3 (O1), column opportunity_id: Line 2 has the same opportunity_id. Leave one of the rows out.",
            "sales_pipeline.csv line 3 (O1), column account: accounts.csv has no Below. Correct the name, or add a row there.",
            "sales_pipeline.csv line 3 (O1), column close_value: The opportunity is won and the field is empty. Fill it, or correct the stage.",
        ];
        Assert.All(faults, fault => Assert.Contains(fault + "\n", printed.Error, StringComparison.Ordinal));
        Assert.StartsWith("Nothing was credited. 7 faults in ", printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_column_and_a_missing_folder_are_named()
    {
        _export.Write("products.csv", "name", "Red Lamp");
        Assert.Contains("products.csv line 1, column product: The column is missing.", Printed.By(Sample.Run, _export.Path).Error, StringComparison.Ordinal);
        var nowhere = Printed.By(Sample.Run, Path.Combine(_export.Path, "nowhere"));
        Assert.Equal(1, nowhere.ExitCode);
        Assert.Contains("There is no such folder.", nowhere.Error, StringComparison.Ordinal);
        Assert.StartsWith("Use: ", Printed.By(Sample.Run).Error, StringComparison.Ordinal);
    }
}
