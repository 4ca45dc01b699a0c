using System.Globalization;
using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.CrmOpportunities.Reading;

/// <summary>sales_pipeline.csv: the opportunities. What the other files do not know is a fault, but for products whose name differs in blanks alone.</summary>
internal static class PipelineFile
{
    private const string File = "sales_pipeline.csv";

    private static readonly string[] Columns = ["opportunity_id", "sales_agent", "product", "account", "deal_stage", "engage_date", "close_date", "close_value"];

    private static readonly (string, Stage)[] Stages = [("Prospecting", Stage.Prospecting), ("Engaging", Stage.Engaging), ("Won", Stage.Won), ("Lost", Stage.Lost)];

    public static List<Opportunity> Read(string folder, List<Customer> customers, List<string> products, List<Agent> agents, FaultList faults, List<string> notes)
    {
        var rows = Unique.Rows(folder, File, faults, Columns);
        var customerNames = customers.Select(customer => customer.Name).ToHashSet(StringComparer.Ordinal);
        var agentNames = agents.Select(agent => agent.Name).ToHashSet(StringComparer.Ordinal);
        var names = new ProductNames(products);
        var opportunities = rows.ConvertAll(row =>
        {
            Known(row, "account", customerNames, "accounts.csv");
            Known(row, "sales_agent", agentNames, "sales_teams.csv");
            return Opportunity(row, names);
        });
        foreach (var alias in rows.GroupBy(row => row.Cell("product"), StringComparer.Ordinal).Where(alias => !names.IsKnown(alias.Key) && names.Find(alias.Key) is not null))
        {
            notes.Add(FormattableString.Invariant($"{File} writes product \"{alias.Key}\" in {alias.Count():N0} opportunities, {alias.Count(row => row.Cell("deal_stage") == "Won"):N0} of them won: taken as \"{names.Find(alias.Key)}\" of products.csv."));
        }

        return opportunities;
    }

    private static Opportunity Opportunity(CsvRow row, ProductNames names)
    {
        var written = row.NeedText("product");
        var product = names.Find(written);
        if (product is null && written.Length > 0)
        {
            row.Fault("product", $"products.csv has no {written}.", "Correct the name, or add the product there.");
        }

        var stage = row.Choice("deal_stage", Stages);
        var opportunity = new Opportunity(
            row.NeedId<DealId>("opportunity_id", DealId.TryOf),
            row.NeedText("sales_agent"),
            product ?? "",
            row.Text("account"),
            stage,
            row.Day("engage_date"),
            row.Day("close_date"),
            row.Maybe<decimal>("close_value", Dollars, "Write US dollars with at most two decimals, as 4514 or 4514.50."));
        foreach (var column in stage == Stage.Won ? Columns.Where(column => column is "account" or "close_date" or "close_value" && row.Cell(column).Length == 0) : [])
        {
            row.Fault(column, "The opportunity is won and the field is empty.", "Fill it, or correct the stage.");
        }

        return opportunity;
    }

    private static void Known(CsvRow row, string column, HashSet<string> names, string file)
    {
        if (row.Text(column) is { } name && !names.Contains(name))
        {
            row.Fault(column, $"{file} has no {name}.", "Correct the name, or add a row there.");
        }
    }

    private static bool Dollars(string text, out decimal amount) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount)
        && Money.TryOf(amount, "USD", out _);
}
