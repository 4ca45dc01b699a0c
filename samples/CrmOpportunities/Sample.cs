using CommissionEngine.Samples.CrmOpportunities.Crediting;
using CommissionEngine.Samples.CrmOpportunities.Printing;
using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.CrmOpportunities;

/// <summary>The program, apart from the console.</summary>
internal static class Sample
{
    private const string Usage = """
        Use: dotnet run --project samples/CrmOpportunities -- FOLDER [all | explain OPPORTUNITY]
          FOLDER               holds accounts.csv, products.csv, sales_teams.csv and sales_pipeline.csv
          all                  every agent and customer, not only the largest
          explain OPPORTUNITY  why a won deal is credited as it is
        """;

    /// <summary>Runs the program; the answer is its exit code.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        output.NewLine = error.NewLine = "\n";
        try
        {
            return args switch
            {
                [var folder] => Overviewed(output, Crediting.Run.Of(folder), false),
                [var folder, "all"] => Overviewed(output, Crediting.Run.Of(folder), true),
                [var folder, "explain", var id] => Explained(output, error, Crediting.Run.Of(folder), id),
                _ => Refused(error, Usage.ReplaceLineEndings("\n")),
            };
        }
        catch (InputException faulty)
        {
            var count = faulty.Faults.Count == 1 ? "One fault" : FormattableString.Invariant($"{faulty.Faults.Count} faults");
            return Refused(error, $"Nothing was credited. {count} in {args[0]}:\n{string.Join('\n', faulty.Faults)}");
        }
    }

    private static int Overviewed(TextWriter output, Run run, bool all)
    {
        output.WriteLine("CRM opportunities: who gets credit for the won deals of an export");
        Contents.Write(output, run.Export);
        Reconciliation.Write(output, run);
        CreditTotals.Write(output, run, all);
        CustomerTotals.Write(output, run, all);
        return 0;
    }

    private static int Explained(TextWriter output, TextWriter error, Run run, string id)
    {
        if (run.Deals.FirstOrDefault(one => string.Equals(one.Deal.Id.Value, id, StringComparison.Ordinal)).Deal is not { } deal)
        {
            return Refused(error, $"There is no won opportunity {id} in sales_pipeline.csv.");
        }

        output.WriteLine(run.Engine.Explain(deal).ToString());
        return 0;
    }

    private static int Refused(TextWriter error, string message)
    {
        error.WriteLine(message);
        return 1;
    }
}
