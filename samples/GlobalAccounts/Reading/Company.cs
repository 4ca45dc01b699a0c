using CommissionEngine.Deals;
using CommissionEngine.Policies;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>Everything that the files say.</summary>
internal sealed record Company
{
    public required Folder Folder { get; init; }

    public required Roster Roster { get; init; }

    public required ValueList<ContractTerm> ContractTerms { get; init; }

    /// <summary>The deals, in the order of deals.csv.</summary>
    public required ValueList<Deal> Deals { get; init; }

    /// <summary>Where deals stood when.</summary>
    public required ValueList<KnownStage> Stages { get; init; }

    /// <summary>Reads all files of a folder.</summary>
    /// <exception cref="Samples.Reading.InputException">Something is wrong with them: everything that is, at once.</exception>
    public static Company Read(string path)
    {
        var folder = new Folder(path);
        var roster = RosterFiles.Read(folder);
        var terms = ContractTermsFile.Read(folder);
        var deals = DealFiles.Read(folder);
        var stages = DealFiles.Stages(folder, deals);
        folder.Faults.ThrowIfAny();
        return new Company { Folder = folder, Roster = roster, ContractTerms = terms, Deals = ValueList.From(deals), Stages = ValueList.From(stages) };
    }
}
