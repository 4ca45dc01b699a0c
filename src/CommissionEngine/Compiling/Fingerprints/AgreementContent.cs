using CommissionEngine.Rosters;

namespace CommissionEngine.Compiling.Fingerprints;

/// <summary>Writes what a framework agreement says.</summary>
internal static class AgreementContent
{
    internal static void Write(CanonicalWriter to, FrameworkAgreement row)
    {
        to.Field("id"u8).Text(row.Id.Value);
        to.Field("name"u8).Text(row.Name);
        to.Field("term"u8).Range(row.Term);
        to.Field("entities"u8).RecordSet(row.Entities, Write);
        to.Field("owners"u8).RecordSet(row.Owners, Write);
        to.Field("claimDays"u8).Number(row.ClaimDays);
    }

    private static void Write(CanonicalWriter to, CoveredEntity row)
    {
        to.Field("account"u8).Text(row.Account.Value);
        to.Field("during"u8).Range(row.During);
    }

    private static void Write(CanonicalWriter to, AgreementOwner row)
    {
        to.Field("participant"u8).Text(row.Participant.Value);
        to.Field("during"u8).Range(row.During);
    }
}
