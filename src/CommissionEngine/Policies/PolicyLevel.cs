namespace CommissionEngine.Policies;

/// <summary>The level of a policy, highest first: a policy of a higher level stands before all of lower ones.</summary>
public enum PolicyLevel
{
    /// <summary>For call-offs under a framework agreement.</summary>
    Agreement,

    /// <summary>For single customers.</summary>
    Account,

    /// <summary>For a global programme.</summary>
    GlobalProgramme,

    /// <summary>For a territory.</summary>
    Territory,

    /// <summary>For everything else.</summary>
    House,
}
