using CommissionEngine.Allocations;
using CommissionEngine.Samples.GlobalAccounts.Crediting;
using CommissionEngine.Samples.Printing;

namespace CommissionEngine.Samples.GlobalAccounts.Printing;

/// <summary>What somebody should know, by kind.</summary>
internal static class Findings
{
    private const int Most = 6;

    public static void Write(TextWriter to, Run run, WhoIsWho who, bool all)
    {
        Title.Write(to, "Findings: what somebody should know");
        var findings = run.Deals.SelectMany(one => one.Allocation.Findings.Select(finding => (one.Deal.Id, Finding: finding))).ToList();
        foreach (var group in findings.GroupBy(pair => pair.Finding.Code).OrderBy(group => group.Key))
        {
            to.WriteLine(FormattableString.Invariant($"  {AnswerCodes.Of(group.Key)} {group.Key}, {group.Count()}:"));
            foreach (var (deal, finding) in all ? group : group.Take(Most))
            {
                to.WriteLine($"    {deal}: {Sentence(finding, who)}");
            }

            if (!all && group.Count() > Most)
            {
                to.WriteLine(FormattableString.Invariant($"    and {group.Count() - Most} more (all: -- all)"));
            }
        }
    }

    /// <summary>What a finding says, and whom it concerns.</summary>
    public static string Sentence(Finding finding, WhoIsWho who) =>
        finding.Concerns.Count == 0 ? finding.ToString() : $"{finding} Concerns {string.Join(", ", finding.Concerns.Select(who.NameOf))}.";
}
