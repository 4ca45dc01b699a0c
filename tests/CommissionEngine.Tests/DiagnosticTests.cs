namespace CommissionEngine.Tests;

public class DiagnosticTests
{
    private static readonly Diagnostic Fault = new()
    {
        Code = "CE1001",
        Path = "roster.accounts[3] halden-nl",
        Message = "Its parent \"halden\" is no account.",
        Remedy = "Add that account, or name another parent.",
    };

    [Fact]
    public void A_diagnostic_reads_as_one_line() =>
        Assert.Equal("CE1001 at roster.accounts[3] halden-nl: Its parent \"halden\" is no account. Add that account, or name another parent.", Fault.ToString());

    [Fact]
    public void The_exception_tells_every_fault()
    {
        var thrown = new DiagnosticsException([Fault, Fault with { Code = "CE1002" }]);
        Assert.Equal($"2 faults:\n{Fault}\n{Fault with { Code = "CE1002" }}", thrown.Message);
        Assert.Equal(2, thrown.Diagnostics.Count);
        Assert.StartsWith("1 fault:\n", new DiagnosticsException([Fault]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_fault_there_is_no_exception()
    {
        Assert.Throws<ArgumentException>(() => new DiagnosticsException([]));
        Assert.Throws<ArgumentNullException>(() => new DiagnosticsException(null!));
    }
}
