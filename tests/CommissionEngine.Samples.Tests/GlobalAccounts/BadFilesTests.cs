using CommissionEngine.Samples.GlobalAccounts;

namespace CommissionEngine.Samples.Tests.GlobalAccounts;

public sealed class BadFilesTests : IDisposable
{
    private readonly ScratchFolder _folder = new(Sample.Data);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_fault_of_every_file_is_told_at_once_with_file_line_id_column_and_remedy()
    {
        _folder.Replace("accounts.csv", "kirunor-se,Kirunor Anrikning AB,kirunor,SE,mining,no", "kirunor-se,Kirunor Anrikning AB,kirunor,SE,mining,perhaps");
        _folder.Replace("deals.csv", "D-24-0003,murtaler,EUR,new,won,direct,,PO-4500047227,,2024-01-08", "D-24-0003,murtaler,EURO,new,won,direct,,PO-4500047227,,08.01.2024");
        _folder.Replace("deal_lines.csv", "D-24-0001,1,maintenance,,8708.36,", "D-24-0001,1,maintenance,,\"8,708.36\",");
        _folder.Append("deal_lines.csv", "D-99-0001,1,maintenance,,1.00,,,,,,");
        _folder.Append("claims.csv", "D-24-0001,FA-24-01");
        _folder.Append("absences.csv", "uwe-karrer,2025-12-31,2025-12-01,");
        var printed = Printed.By(Sample.Run, "--data", _folder.Path);
        Assert.Equal(1, printed.ExitCode);
        Assert.Empty(printed.Output);
        Assert.StartsWith("Nothing was credited. 7 faults in ", printed.Error, StringComparison.Ordinal);
        Assert.Contains("accounts.csv line 3 (kirunor-se), column global: \"perhaps\" is not known here. Write one of yes, no.\n", printed.Error, StringComparison.Ordinal);
        Assert.Contains("deals.csv line 4 (D-24-0003), column currency: \"EURO\" cannot be read. Write a code of ISO 4217, such as EUR.\n", printed.Error, StringComparison.Ordinal);
        Assert.Contains("deals.csv line 4 (D-24-0003), column booked: \"08.01.2024\" cannot be read. Write the day as 2025-03-14.\n", printed.Error, StringComparison.Ordinal);
        Assert.Contains("deal_lines.csv line 2 (D-24-0001 / 1), column booked: \"8,708.36\" cannot be read. Write a number as -1234.50, without groups.\n", printed.Error, StringComparison.Ordinal);
        Assert.Contains("deal_lines.csv line 674 (D-99-0001 / 1), column deal: deals.csv has no deal D-99-0001. Correct the id, or add the row there.\n", printed.Error, StringComparison.Ordinal);
        Assert.Contains("claims.csv line 9 (D-24-0001): The row has more or fewer fields than the header.", printed.Error, StringComparison.Ordinal);
        Assert.Contains("absences.csv line 6 (uwe-karrer), column to: 2025-12-01 lies before 2025-12-31.", printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_files_and_columns_are_named()
    {
        _folder.Delete("regions.csv");
        _folder.Replace("products.csv", "id,name,parent", "id,title,parent");
        var printed = Printed.By(Sample.Run, "--data", _folder.Path);
        Assert.Equal(1, printed.ExitCode);
        Assert.Contains("regions.csv: It cannot be read from ", printed.Error, StringComparison.Ordinal);
        Assert.Contains("products.csv line 1, column name: The column is missing. The header must have id, name, parent.\n", printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_without_a_stack_trace()
    {
        var printed = Printed.By(Sample.Run, "--data", Path.Combine(_folder.Path, "nowhere"));
        Assert.Equal(1, printed.ExitCode);
        Assert.Contains("deals.csv: It cannot be read from ", printed.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_engine_finds_wrong_with_the_roster_is_told_by_file_and_line_too()
    {
        _folder.Replace("accounts.csv", "kirunor-se,Kirunor Anrikning AB,kirunor,", "kirunor-se,Kirunor Anrikning AB,kirunnor,");
        _folder.Replace("occupants.csv", "lam-fi,tuomas-kivela,2020-01-01,2025-09-30", "lam-fi,tuomas-kivella,2020-01-01,2025-09-30");
        var printed = Printed.By(Sample.Run, "--data", _folder.Path);
        Assert.Equal(1, printed.ExitCode);
        Assert.Contains("accounts.csv line 3 (kirunor-se): CE1103 at roster.accounts[1] (kirunor-se).parent: ", printed.Error, StringComparison.Ordinal);
        Assert.Matches("occupants.csv line [0-9]+ \\(lam-fi / tuomas-kivella\\): CE1104 at roster.positions", printed.Error);
    }

    [Fact]
    public void A_quote_that_is_never_closed_and_bytes_that_are_no_text_are_found()
    {
        _folder.Append("claims.csv", "\"D-24-0001,FA-24-01,anna-lagerkvist,2024-09-20");
        File.WriteAllBytes(Path.Combine(_folder.Path, "facts.csv"), [.. "deal,name,kind,value\nD-24-0004,tender,text,"u8, 0xE9, (byte)'\n']);
        var printed = Printed.By(Sample.Run, "--data", _folder.Path);
        Assert.Equal(1, printed.ExitCode);
        Assert.Contains("claims.csv line 9", printed.Error, StringComparison.Ordinal);
        Assert.Contains("facts.csv line 2: It is not UTF-8 here. Save the file as UTF-8.\n", printed.Error, StringComparison.Ordinal);
    }
}
