using CommissionEngine.Samples.GlobalAccounts.Crediting;
using CommissionEngine.Samples.GlobalAccounts.Printing;
using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.GlobalAccounts;

/// <summary>The program, apart from the console.</summary>
internal static class Sample
{
    private const string Usage = """
        Use: dotnet run --project samples/GlobalAccounts [-- [--data FOLDER] [all | explain DEAL | person ID]]
          nothing       the overview
          all           the overview with every customer, person and finding
          explain DEAL  why a deal is credited as it is, such as explain D-25-0130
          person ID     all credits of a person, such as person anna-lagerkvist
          --data FOLDER reads the files of another folder
        """;

    /// <summary>Where the company's files lie: beside the program, wherever it is called from.</summary>
    public static string Data { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>Runs the program; the answer is its exit code.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        output.NewLine = error.NewLine = "\n";
        var folder = args is ["--data", var other, ..] ? other : Data;
        var words = args is ["--data", _, ..] ? args[2..] : args;
        try
        {
            return words switch
            {
                [] or ["all"] => Overviewed(output, Crediting.Run.Of(folder), words.Length > 0),
                ["explain" or "--explain", var deal] => Explained(output, error, Crediting.Run.Of(folder), deal),
                ["person" or "--person", var person] => Told(output, error, Crediting.Run.Of(folder), person),
                _ => Refused(error, $"\"{string.Join(' ', args)}\" is not understood.\n{Usage}"),
            };
        }
        catch (InputException faulty)
        {
            return Refused(error, FormattableString.Invariant($"Nothing was credited. {(faulty.Faults.Count == 1 ? "One fault" : $"{faulty.Faults.Count} faults")} in {folder}:\n") + string.Join('\n', faulty.Faults));
        }
    }

    private static int Overviewed(TextWriter output, Run run, bool all)
    {
        Overview.Write(output, run, all);
        return 0;
    }

    private static int Explained(TextWriter output, TextWriter error, Run run, string id)
    {
        if (run.Deals.FirstOrDefault(one => string.Equals(one.Deal.Id.Value, id, StringComparison.Ordinal)) is not { } one)
        {
            return Refused(error, $"There is no deal {id} in deals.csv. Ids look like D-25-0130.");
        }

        output.WriteLine(run.Engine.Explain(one.Deal, one.History).ToString());
        return 0;
    }

    private static int Told(TextWriter output, TextWriter error, Run run, string id)
    {
        if (run.Company.Roster.Participants.FirstOrDefault(one => one.Id.Value == id || one.Aliases.Any(alias => alias.Value == id)) is not { } person)
        {
            return Refused(error, $"There is no participant {id} in participants.csv. Ids look like anna-lagerkvist.");
        }

        PersonDeals.Write(output, run, person.Id);
        return 0;
    }

    private static int Refused(TextWriter error, string message)
    {
        error.WriteLine(message);
        return 1;
    }
}
