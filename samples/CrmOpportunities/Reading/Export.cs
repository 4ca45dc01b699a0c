using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.CrmOpportunities.Reading;

/// <summary>The four files of the export, as they are, and what was noted on the way.</summary>
internal sealed record Export
{
    public required IReadOnlyList<Agent> Agents { get; init; }

    public required IReadOnlyList<Customer> Customers { get; init; }

    public required IReadOnlyList<string> Products { get; init; }

    public required IReadOnlyList<Opportunity> Opportunities { get; init; }

    /// <summary>What looks wrong in the files and could be understood all the same.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <exception cref="InputException">Something cannot be understood: all of it, at once.</exception>
    public static Export Read(string folder)
    {
        var faults = new FaultList();
        if (!Directory.Exists(folder))
        {
            faults.Add(new(folder, 0, "", "", "There is no such folder.", "Name the folder that holds accounts.csv, products.csv, sales_teams.csv and sales_pipeline.csv."));
            faults.ThrowIfAny();
        }

        var notes = new List<string>();
        var customers = AccountsFile.Read(folder, faults, notes);
        var products = ProductsFile.Read(folder, faults);
        var agents = SalesTeamsFile.Read(folder, faults);
        var opportunities = PipelineFile.Read(folder, customers, products, agents, faults, notes);
        faults.ThrowIfAny();
        return new Export { Agents = agents, Customers = customers, Products = products, Opportunities = opportunities, Notes = notes };
    }
}
