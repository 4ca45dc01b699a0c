namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>Who is who: all files of the roster together.</summary>
internal static class RosterFiles
{
    public static Roster Read(Folder folder) => new()
    {
        Regions = RegionsFile.Read(folder),
        Products = ProductsFile.Read(folder),
        Accounts = AccountsFile.Read(folder),
        Agreements = AgreementsFile.Read(folder),
        Participants = ParticipantsFile.Read(folder),
        Positions = PositionsFile.Read(folder),
        Assignments = AssignmentsFile.Read(folder),
        ReportingLines = ReportingLinesFile.Read(folder),
        Absences = AbsencesFile.Read(folder),
        ExchangeRates = ExchangeRatesFile.Read(folder),
    };
}
