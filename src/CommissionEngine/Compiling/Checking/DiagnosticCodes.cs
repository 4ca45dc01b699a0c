namespace CommissionEngine.Compiling.Checking;

/// <summary>The codes of faults of rosters (CE11xx), of rulebooks (CE12xx to CE14xx) and of both (CE10xx). A code never changes its meaning; docs/diagnostics.md has a section for each.</summary>
internal static class DiagnosticCodes
{
    // Of any document.
    internal const string ValueMissing = "CE1001";
    internal const string TextBlank = "CE1002";
    internal const string TextUnwritable = "CE1003";
    internal const string IdMissing = "CE1004";
    internal const string ChoiceUndefined = "CE1005";
    internal const string CurrencyMissing = "CE1006";
    internal const string CurrencyAmbiguous = "CE1007";
    internal const string DaysTurnedAround = "CE1008";
    internal const string DayOutOfRange = "CE1009";
    internal const string DayCountNegative = "CE1010";

    // References between rows.
    internal const string RegionUnknown = "CE1101";
    internal const string ProductUnknown = "CE1102";
    internal const string AccountUnknown = "CE1103";
    internal const string ParticipantUnknown = "CE1104";
    internal const string PositionUnknown = "CE1105";
    internal const string AgreementUnknown = "CE1106";
    internal const string NotOnThoseDays = "CE1107";

    // Of a roster.
    internal const string RowsOverlap = "CE1110";
    internal const string ParentCycle = "CE1111";
    internal const string AliasTaken = "CE1112";
    internal const string ExternalIdTwice = "CE1113";
    internal const string PersonFactTwice = "CE1114";
    internal const string PositionTwice = "CE1120";
    internal const string OccupantsOverlap = "CE1121";
    internal const string AssignmentTwice = "CE1122";
    internal const string ReportingCycle = "CE1123";
    internal const string SeveralManagers = "CE1124";
    internal const string AbsencesOverlap = "CE1125";
    internal const string AbsenceWithoutStart = "CE1126";
    internal const string CoverIsAbsent = "CE1127";
    internal const string AgreementTwice = "CE1130";
    internal const string EntityTwice = "CE1131";
    internal const string OwnerTwice = "CE1132";
    internal const string RatesOverlap = "CE1140";
    internal const string RateNotPositive = "CE1141";
    internal const string RateToItself = "CE1142";
}
