using CommissionEngine.Deals;
using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>claims.csv: who claimed that a deal is a call-off.</summary>
internal static class ClaimsFile
{
    public const string File = "claims.csv";

    public static readonly string[] Columns = ["deal", "agreement", "participant", "date"];

    public static Claim Read(CsvRow row) => new()
    {
        Agreement = row.NeedId<AgreementId>("agreement", AgreementId.TryOf),
        Participant = row.NeedId<ParticipantId>("participant", ParticipantId.TryOf),
        Date = row.NeedDay("date"),
    };
}
