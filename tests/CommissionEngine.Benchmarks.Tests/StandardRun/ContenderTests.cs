using CommissionEngine.Benchmarks.StandardRun.Contenders;
using CommissionEngine.Benchmarks.StandardRun.Contenders.Expert;
using CommissionEngine.Benchmarks.StandardRun.Data;
using CommissionEngine.Benchmarks.StandardRun.Running;

namespace CommissionEngine.Benchmarks.Tests.StandardRun;

/// <summary>Contenders are compared by speed only where they do the same work.</summary>
public sealed class ContenderTests
{
    private const int Some = 2_000;

    public static TheoryData<string> Own => [.. OwnContenders.Names];

    // The published checksums of 100,000 deals hold the data fixed as well as the rules.
    [Theory]
    [InlineData(false, "5173DDA7AFD504D9")]
    [InlineData(true, "6DE250517EC41F00")]
    public void A_hundred_thousand_deals_have_the_published_checksum(bool withCommission, string checksum) =>
        Assert.Equal(checksum, Expected.SumOf(new ExpertContender(), new Workload(new StandardData(100_000), 1, withCommission)).ToString());

    [Theory]
    [MemberData(nameof(Own))]
    public void Every_contender_writes_the_rows_of_the_expert(string name) => Assert.Equal(
        Expected.Checksum(Some, StandardPolicies.Count, creditOnly: true),
        Expected.SumOf(OwnContenders.Make(name), new Workload(new StandardData(Some), 1, WithCommission: false)).ToString());

    [Theory]
    [MemberData(nameof(Own))]
    public void Two_threads_write_the_same_rows(string name) => Assert.Equal(
        Expected.Checksum(Some, StandardPolicies.Count, creditOnly: true),
        Expected.SumOf(OwnContenders.Make(name), new Workload(new StandardData(Some), 2, WithCommission: false)).ToString());

    [Fact]
    public void Ten_times_as_many_policies_decide_as_plain_loops_say() => Assert.Equal(
        Expected.Checksum(Some, 400, creditOnly: true),
        Expected.SumOf(OwnContenders.Make(OwnContenders.Names[0]), new Workload(new StandardData(Some, 400), 1, WithCommission: false)).ToString());
}
