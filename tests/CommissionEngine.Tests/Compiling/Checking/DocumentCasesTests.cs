using System.Reflection;
using CommissionEngine.Compiling.Checking;

namespace CommissionEngine.Tests.Compiling.Checking;

public sealed class DocumentCasesTests
{
    internal static readonly DocumentCase[] All = [.. RosterCases.All, .. RulebookCases.All, .. PolicyCases.All];

    public static TheoryData<int, string> Numbers => [.. All.Select((one, i) => new TheoryDataRow<int, string>(i, one.ToString()))];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_bad_example_gives_its_code_and_no_other(int number, string name)
    {
        var one = All[number];

        var fault = Assert.Single(DocumentCheck.Check(one.Bad.Rulebook, one.Bad.Roster));

        Assert.Equal(name, $"{fault.Code} at {fault.Path}");
        Assert.Contains(one.Says, fault.Message, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Remedy);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Its_good_neighbour_has_no_fault(int number, string name)
    {
        Assert.NotEmpty(name);
        Assert.Empty(DocumentCheck.Check(All[number].Good.Rulebook, All[number].Good.Roster));
    }

    [Fact]
    public void No_code_lacks_its_pair()
    {
        var codes = typeof(DiagnosticCodes).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(field => (string)field.GetRawConstantValue()!).ToList();

        Assert.Equal(codes.Distinct().Count(), codes.Count);
        Assert.Equal(codes.Except([DiagnosticCodes.PoliciesConflict]).Order(StringComparer.Ordinal), All.Select(one => one.Code).Distinct().Order(StringComparer.Ordinal));
    }
}
