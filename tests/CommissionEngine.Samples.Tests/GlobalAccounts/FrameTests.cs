using CommissionEngine.Samples.GlobalAccounts.Rules;

namespace CommissionEngine.Samples.Tests.GlobalAccounts;

public sealed class FrameTests
{
    [Fact]
    public void A_region_that_leaves_the_bounds_of_the_frame_gets_no_engine()
    {
        var frame = GlobalFrame.With([]);
        var greedy = frame with { Adaptations = [.. frame.Adaptations, new() { Region = "NORDIC", Policy = "GA", Parameter = Programme.LocalShare, Value = Share.Percent(45) }] };
        var faults = CreditEngine.TryCompile(greedy, Skarvholm.Run.Company.Roster, out var engine);
        Assert.Null(engine);
        Assert.Contains("45%", Assert.Single(faults).Message, StringComparison.Ordinal);
    }
}
