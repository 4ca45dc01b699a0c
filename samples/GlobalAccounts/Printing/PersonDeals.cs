using CommissionEngine.Allocations;
using CommissionEngine.Samples.GlobalAccounts.Crediting;
using CommissionEngine.Samples.Printing;
using NodaTime.Text;

namespace CommissionEngine.Samples.GlobalAccounts.Printing;

/// <summary>All credits of one person, and the findings that concern him.</summary>
internal static class PersonDeals
{
    public static void Write(TextWriter to, Run run, ParticipantId person)
    {
        var who = new WhoIsWho(run.Company.Roster);
        to.WriteLine($"{who.NameOf(person)} ({person})");
        var table = new Table("deal", "line", "date", "type", "as", "policy", "rule", ">credit", ">quota", ">pay");
        var sums = new Totals<CreditType>();
        foreach (var one in run.Deals)
        {
            foreach (var credit in one.Allocation.Credits.Where(credit => credit.Participant == person))
            {
                sums.Add(credit.Type, credit.Amount);
                table.Add(
                    one.Deal.Id.Value,
                    FormattableString.Invariant($"{credit.Line}{(credit.Event is { } step ? $" {step}" : "")}"),
                    LocalDatePattern.Iso.Format(credit.Date),
                    credit.Type.ToString(),
                    credit.Capacity.ToString(),
                    FormattableString.Invariant($"{credit.Policy} v{credit.Version}"),
                    credit.Rule,
                    credit.Amount.ToString(),
                    credit.Quota.ToAmountString(),
                    credit.Pay.ToAmountString());
            }
        }

        table.Write(to);
        foreach (var type in sums.Keys.Order())
        {
            to.WriteLine($"  {type} together: {string.Join(", ", sums.Of(type))}");
        }

        foreach (var one in run.Deals)
        {
            foreach (var finding in one.Allocation.Findings.Where(finding => finding.Concerns.Contains(person)))
            {
                to.WriteLine($"  To know: {one.Deal.Id}, {AnswerCodes.Of(finding.Code)} {finding.Code}: {Findings.Sentence(finding, who)}");
            }
        }
    }
}
