namespace CommissionEngine.Samples.GlobalAccounts.Rules;

/// <summary>The roles that the frame speaks of.</summary>
internal static class Roles
{
    public static readonly Role Global = "global-account-manager";
    public static readonly Role Local = "local-account-manager";
    public static readonly Role Service = "service-specialist";
    public static readonly Role Software = "software-specialist";
    public static readonly Role Machines = "machines-specialist";
    public static readonly Role Partner = "partner-manager";
    public static readonly Role Sponsor = "executive-sponsor";
}
