using CommissionEngine.Samples.CrmOpportunities.Reading;
using CommissionEngine.Samples.Printing;

namespace CommissionEngine.Samples.CrmOpportunities.Printing;

/// <summary>What is in the export, and what is odd about it.</summary>
internal static class Contents
{
    public static void Write(TextWriter to, Export export)
    {
        Title.Write(to, "What was read");
        to.WriteLine($"  {export.Customers.Count} accounts, {export.Customers.Count(customer => customer.Parent is not null)} of them subsidiaries; {export.Products.Count} products; {export.Agents.Count} agents of {Managers(export)} managers in {Offices(export)} offices");
        to.WriteLine($"  {Whole.Of(export.Opportunities.Count)} opportunities: {string.Join(", ", export.Opportunities.GroupBy(one => one.Stage).OrderByDescending(stage => stage.Key).Select(stage => $"{Whole.Of(stage.Count())} {stage.Key}"))}");
        Title.Write(to, "Notes: understood, but somebody should look");
        foreach (var note in export.Notes.Concat(Found(export)))
        {
            to.WriteLine($"  {note}");
        }
    }

    private static IEnumerable<string> Found(Export export)
    {
        var without = export.Opportunities.Where(one => one.Customer is null).ToList();
        if (without.Count > 0)
        {
            yield return $"{Whole.Of(without.Count)} opportunities name no account: {string.Join(", ", without.GroupBy(one => one.Stage).OrderBy(stage => stage.Key).Select(stage => $"{Whole.Of(stage.Count())} {stage.Key}"))}.";
        }

        var idle = export.Agents.Select(agent => agent.Name).Except(export.Opportunities.Select(one => one.Agent)).Order(StringComparer.Ordinal).ToList();
        if (idle.Count > 0)
        {
            yield return $"{idle.Count} agents have no opportunity: {string.Join(", ", idle)}.";
        }

        var all = Coverage.Several(export, export.Opportunities);
        var won = Coverage.Several(export, export.Opportunities.Where(one => one.IsWon));
        yield return $"{all.Count} accounts are worked from several offices over all stages: {string.Join(", ", all.GroupBy(account => account.Offices).OrderByDescending(group => group.Key).Select(group => $"{group.Count()} from {group.Key}"))}.";
        yield return $"{won.Count} accounts have won deals of several offices: {string.Join(", ", won.Select(account => account.Customer))}.";
    }

    private static int Managers(Export export) => export.Agents.DistinctBy(agent => agent.Manager).Count();

    private static int Offices(Export export) => export.Agents.DistinctBy(agent => agent.Office).Count();
}
