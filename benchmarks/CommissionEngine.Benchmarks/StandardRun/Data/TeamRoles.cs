namespace CommissionEngine.Benchmarks.StandardRun.Data;

/// <summary>The roles of the standard run by number, and the sets of roles that its rules ask for, a bit for each.</summary>
internal static class TeamRoles
{
    internal const int GlobalAccountManager = 0;
    internal const int RegionalManager = 1;
    internal const int LocalManager = 2;
    internal const int Specialist = 3;
    internal const int PartnerManager = 4;
    internal const int Count = 5;

    /// <summary>The role of a row that nobody but the house holds.</summary>
    internal const int House = 255;

    internal const int OnlyGlobal = 1 << GlobalAccountManager;
    internal const int OnlyRegional = 1 << RegionalManager;
    internal const int OnlyLocal = 1 << LocalManager;
    internal const int KeyManagers = OnlyRegional | OnlyLocal;
    internal const int OnlySpecialists = 1 << Specialist;
    internal const int OnlyPartners = 1 << PartnerManager;

    /// <summary>The names under which documents know the roles.</summary>
    internal static readonly string[] Names = ["global account manager", "regional manager", "local manager", "specialist", "partner manager"];

    /// <summary>The roles of a set, lowest first.</summary>
    internal static IEnumerable<int> In(int set) => Enumerable.Range(0, Count).Where(role => (set >> role & 1) != 0);
}
