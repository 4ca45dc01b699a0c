using CommissionEngine.Policies;
using NodaTime;

namespace CommissionEngine.Samples.GlobalAccounts.Rules;

/// <summary>What three regions make of the freedom that the frame leaves them.</summary>
internal static class Adaptations
{
    public static ValueList<Adaptation> All =>
    [
        new() { Region = "DACH", Policy = "GA", Parameter = Programme.LocalShare, Value = Share.Percent(35), During = DateRange.From(GlobalFrame.FirstNewDay) },
        new() { Region = "LATAM", Policy = "GA", Parameter = Programme.LocalShare, Value = Share.Percent(25), During = DateRange.Between(GlobalFrame.FirstNewDay, new LocalDate(2025, 6, 30)) },
        new() { Region = "GULF", Policy = "TERR", Parameter = Pools.PartnerShare, Value = Share.Percent(40), During = DateRange.From(GlobalFrame.FirstNewDay) },
    ];
}
