using CommissionEngine.Policies;

namespace CommissionEngine.Allocating.Deciding;

/// <summary>What the amounts of a line are called in findings.</summary>
internal static class AmountNames
{
    internal static string Of(AmountBase amount) => amount switch
    {
        AmountBase.Net => "net",
        AmountBase.List => "list",
        AmountBase.Margin => "margin",
        _ => "booked",
    };
}
