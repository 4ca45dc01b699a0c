using CommissionEngine.Allocations;
using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Documents;

/// <summary>An allocation of a standard deal as rows of the standard run.</summary>
internal static class StandardCredits
{
    /// <summary>Adds the rows of one deal. The engine credits the house pool by pool; the standard run has one row for it.</summary>
    internal static void AddTo(ref Checksum sum, int deal, Allocation allocation)
    {
        var (house, policyOfHouse) = (0L, 0);
        foreach (var credit in allocation.Credits)
        {
            var policy = StandardNames.Number(credit.Policy.Value);
            if (credit.Participant == "house")
            {
                (house, policyOfHouse) = (house + credit.Amount.MinorUnits, policy);
            }
            else
            {
                sum.Add(deal, StandardNames.Number(credit.Participant.Value), StandardNames.RoleNumber(credit.Role), credit.Amount.MinorUnits, 0, policy, StandardNames.Number(credit.Rule));
            }
        }

        if (policyOfHouse > 0)
        {
            sum.Add(deal, CreditRow.Nobody, TeamRoles.House, house, 0, policyOfHouse, (policyOfHouse * 10) + 9);
        }
    }

    /// <summary>Adds the rows of a page.</summary>
    internal static void AddTo(ref Checksum sum, CreditPage page)
    {
        var (houseDeal, house, policyOfHouse) = (-1, 0L, 0);
        for (var row = 0; row < page.Count; row++)
        {
            var deal = page.Deals[row];
            var policy = StandardNames.Number(page.PolicyOf(row)!.Value.Value);
            if (page.ParticipantOf(row) != "house")
            {
                sum.Add(
                    deal, StandardNames.Number(page.ParticipantOf(row)!.Value.Value), StandardNames.RoleNumber(page.RoleOf(row)), page.Amounts[row], 0, policy, StandardNames.Number(page.RuleOf(row)!));
                continue;
            }

            if (houseDeal >= 0 && houseDeal != deal)
            {
                sum.Add(houseDeal, CreditRow.Nobody, TeamRoles.House, house, 0, policyOfHouse, (policyOfHouse * 10) + 9);
                house = 0;
            }

            (houseDeal, house, policyOfHouse) = (deal, house + page.Amounts[row], policy);
        }

        if (houseDeal >= 0)
        {
            sum.Add(houseDeal, CreditRow.Nobody, TeamRoles.House, house, 0, policyOfHouse, (policyOfHouse * 10) + 9);
        }
    }
}
