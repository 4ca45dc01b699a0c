using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Fingerprints;

/// <summary>Writes what a rulebook says. The order of its lists means nothing; a policy orders its own pools and roles.</summary>
internal static class RulebookContent
{
    internal static void Write(CanonicalWriter to, Rulebook rulebook)
    {
        to.Field("creditCurrency"u8).Currency(rulebook.CreditCurrency);
        to.Field("rateType"u8).Text(rulebook.RateType);
        to.Field("compensationDate"u8).Text(rulebook.CompensationDate);
        to.Field("house"u8).Text(rulebook.House.Value);
        to.Field("facts"u8).RecordSet(rulebook.Facts, Write);
        to.Field("policies"u8).RecordSet(rulebook.Policies, PolicyContent.Write);
        to.Field("adaptations"u8).RecordSet(rulebook.Adaptations, Write);
        to.Field("contractTerms"u8).RecordSet(rulebook.ContractTerms, Write);
    }

    private static void Write(CanonicalWriter to, FactDeclaration row)
    {
        to.Field("name"u8).Text(row.Name);
        to.Field("kind"u8).Number((long)row.Kind);
    }

    private static void Write(CanonicalWriter to, Adaptation row)
    {
        to.Field("region"u8).Text(row.Region.Value);
        to.Field("policy"u8).Text(row.Policy.Value);
        to.Field("parameter"u8).Text(row.Parameter);
        to.Field("value"u8).Share(row.Value);
        to.Field("during"u8).Range(row.During);
    }

    private static void Write(CanonicalWriter to, ContractTerm row)
    {
        to.Field("id"u8).Text(row.Id);
        to.Field("participant"u8).Text(row.Participant.Value);
        to.Field("role"u8).Text(row.Role?.Value);
        to.Field("when"u8).Record(row.When, ConditionContent.Write);
        to.Field("portion"u8).Share(row.Portion);
        to.Field("quotaRetirement"u8).Share(row.QuotaRetirement);
        to.Field("pay"u8).Share(row.Pay);
        to.Field("during"u8).Range(row.During);
    }
}
