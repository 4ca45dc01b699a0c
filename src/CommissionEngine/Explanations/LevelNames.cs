using CommissionEngine.Policies;

namespace CommissionEngine.Explanations;

/// <summary>Levels of policies in words.</summary>
internal static class LevelNames
{
    internal static string Of(PolicyLevel level) => level switch
    {
        PolicyLevel.Agreement => "framework agreement",
        PolicyLevel.Account => "account",
        PolicyLevel.GlobalProgramme => "global programme",
        PolicyLevel.Territory => "territory",
        _ => "house",
    };
}
