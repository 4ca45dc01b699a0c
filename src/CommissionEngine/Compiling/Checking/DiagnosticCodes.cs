namespace CommissionEngine.Compiling.Checking;

/// <summary>The codes of faults of rosters (CE11xx), of rulebooks (CE12xx, CE1900) and of both (CE10xx). A code never changes its meaning; docs/diagnostics.md has a section for each.</summary>
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

    // Of a rulebook as a whole, and its versions of policies.
    internal const string PolicyTwice = "CE1201";
    internal const string VersionsOverlap = "CE1202";
    internal const string VersionBelowOne = "CE1203";
    internal const string HouseTaken = "CE1204";
    internal const string FactUndeclared = "CE1210";
    internal const string FactKindDiffers = "CE1211";
    internal const string FactDeclaredTwice = "CE1212";

    // Of conditions.
    internal const string NothingNamed = "CE1220";
    internal const string BandTurnedAround = "CE1221";
    internal const string BandOpen = "CE1222";
    internal const string BandCurrenciesDiffer = "CE1223";
    internal const string PersonConditionOfDeal = "CE1224";
    internal const string ConditionTooLarge = "CE1225";
    internal const string AgreementWithoutCallOff = "CE1226";

    // Of pools.
    internal const string PoolsMissing = "CE1230";
    internal const string PoolTwice = "CE1231";
    internal const string PoolNameReserved = "CE1232";
    internal const string RevenueNotWhole = "CE1233";
    internal const string RevenueVaries = "CE1234";
    internal const string RestMisplaced = "CE1235";
    internal const string RestTwice = "CE1236";
    internal const string FullToEachOfRevenue = "CE1237";
    internal const string OverlayMemberOfRevenue = "CE1238";
    internal const string NearestWithoutPoint = "CE1239";
    internal const string RoleTwice = "CE1240";
    internal const string RoleWeightsZero = "CE1241";
    internal const string VacancyTooDeep = "CE1242";
    internal const string HoldoverNotRising = "CE1243";
    internal const string HoldoverAboveWhole = "CE1244";
    internal const string HoldoverGrows = "CE1245";
    internal const string StageTwice = "CE1246";
    internal const string PoolsTooMany = "CE1247";

    // Of openings and adaptations.
    internal const string ParameterUnknown = "CE1250";
    internal const string OpeningTwice = "CE1251";
    internal const string OpeningTurnedAround = "CE1252";
    internal const string DefaultOutOfBounds = "CE1253";
    internal const string OpeningUnused = "CE1254";
    internal const string AdaptedPolicyUnknown = "CE1255";
    internal const string AdaptedParameterUnknown = "CE1256";
    internal const string AdaptationOutOfBounds = "CE1257";
    internal const string AdaptationTwice = "CE1258";

    // Of limits, rollups and contract terms.
    internal const string MostPeopleBelowOne = "CE1260";
    internal const string MinimumAboveWhole = "CE1261";
    internal const string CeilingZero = "CE1262";
    internal const string PersonalLimitEmpty = "CE1263";
    internal const string PersonalAmountNotPositive = "CE1264";
    internal const string PersonalAmountCurrency = "CE1265";
    internal const string RollupEmpty = "CE1270";
    internal const string RelationshipTwice = "CE1271";
    internal const string LevelsBelowOne = "CE1272";
    internal const string RelationshipUnknown = "CE1273";
    internal const string TermTwice = "CE1280";
    internal const string TermNameTaken = "CE1281";

    // Of rates that a rulebook needs and the roster lacks.
    internal const string BandRateMissing = "CE1290";
    internal const string CreditCurrencyWithoutRate = "CE1291";

    /// <summary>Two policies decide the same deal and neither stands first. Told by Compiling/Selecting, of documents without other faults.</summary>
    internal const string PoliciesConflict = "CE1900";
}
