using CommissionEngine.Allocations;
using CommissionEngine.Samples.CrmOpportunities.Crediting;
using CommissionEngine.Samples.Printing;

namespace CommissionEngine.Samples.CrmOpportunities.Printing;

/// <summary>Who was credited with what: offices, managers, agents.</summary>
internal static class CreditTotals
{
    private const int Top = 10;

    private static readonly string[] Rules = ["owner", "manager", "account lead"];

    public static void Write(TextWriter to, Run run, bool all)
    {
        var credits = run.Deals.SelectMany(one => one.Allocation.Credits).ToList();
        var homes = run.Export.Agents.Select(agent => (Person: new ParticipantId(agent.Name), agent.Office))
            .Concat(run.Export.Agents.Select(agent => (new ParticipantId(agent.Manager), agent.Office))).Distinct().ToDictionary(pair => pair.Item1, pair => pair.Office);
        Title.Write(to, "The split");
        to.WriteLine("  70% to the owner of the opportunity, 10% to his manager, 20% to the account's lead, who is derived:");
        to.WriteLine($"  {AccountLeads.How}.");
        to.WriteLine($"  {Leads(run)}");
        Title.Write(to, "Credit by the office of those credited, in USD");
        Table(to, "office", credits.GroupBy(credit => homes[credit.Participant]), office => office, int.MaxValue);
        Title.Write(to, "Managers, in USD");
        var managers = run.Export.Agents.Select(agent => new ParticipantId(agent.Manager)).ToHashSet();
        Table(to, "manager", credits.Where(credit => managers.Contains(credit.Participant)).GroupBy(credit => credit.Participant), person => person.Value, int.MaxValue);
        Title.Write(to, all ? "Agents, in USD" : FormattableString.Invariant($"The {Top} agents with the most credit, in USD (all: FOLDER all)"));
        Table(to, "agent", credits.Where(credit => !managers.Contains(credit.Participant)).GroupBy(credit => credit.Participant), person => person.Value, all ? int.MaxValue : Top);
    }

    private static void Table<TKey>(TextWriter to, string name, IEnumerable<IGrouping<TKey, Credit>> groups, Func<TKey, string> text, int most)
    {
        var table = new Table([name, .. Rules.Select(rule => ">as " + rule), ">together"]);
        foreach (var group in groups.OrderByDescending(group => Whole.Sum(group.Select(credit => credit.Amount))).ThenBy(group => text(group.Key), StringComparer.Ordinal).Take(most))
        {
            table.Add([text(group.Key), .. Rules.Select(rule => Whole.Of(group.Where(credit => credit.Rule == rule).Select(credit => credit.Amount))), Whole.Of(group.Select(credit => credit.Amount))]);
        }

        table.Write(to);
    }

    private static string Leads(Run run)
    {
        var owners = run.Deals.Select(one => (Owner: one.Deal.Team[0].Participant, Lead: one.Allocation.Credits.FirstOrDefault(credit => credit.Rule == "account lead")?.Participant)).ToList();
        return $"On {Whole.Of(owners.Count(one => one.Lead is null))} deals nobody led the account yet, on {Whole.Of(owners.Count(one => one.Lead == one.Owner))} the owner himself did, on {Whole.Of(owners.Count(one => one.Lead is { } lead && lead != one.Owner))} somebody else.";
    }
}
