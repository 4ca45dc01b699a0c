using CommissionEngine.Samples.GlobalAccounts.Crediting;

namespace CommissionEngine.Samples.GlobalAccounts.Printing;

/// <summary>Everything about two years on some pages.</summary>
internal static class Overview
{
    public static void Write(TextWriter to, Run run, bool all)
    {
        var roster = run.Company.Roster;
        var who = new WhoIsWho(roster);
        to.WriteLine("Skarvholm Drives: who gets credit for the deals of 2024 and 2025");
        to.WriteLine(FormattableString.Invariant($"  {run.Deals.Count} deals of {roster.Accounts.Select(account => account.Id).Distinct().Count()} customers, {roster.Participants.Select(person => person.Id).Distinct().Count()} people and units, {roster.Agreements.Count} framework agreements."));
        Statuses.Write(to, run);
        Reconciliation.Write(to, run);
        RegionTotals.Write(to, run);
        AccountTotals.Write(to, run, who, all);
        PersonTotals.Write(to, run, who, all);
        Residuals.Write(to, run);
        Findings.Write(to, run, who, all);
        to.WriteLine();
        to.WriteLine("One deal explained: dotnet run --project samples/GlobalAccounts -- explain D-25-0130");
        to.WriteLine("One person's deals: dotnet run --project samples/GlobalAccounts -- person anna-lagerkvist");
    }
}
