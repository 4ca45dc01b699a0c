using CommissionEngine.Allocating.Selecting;
using CommissionEngine.Allocating.Weighting;
using CommissionEngine.Allocations;
using CommissionEngine.Compiling;
using CommissionEngine.Deals;

namespace CommissionEngine.Allocating;

/// <summary>What is judged once for a deal, on its booking, whatever the year: call-off, duplicate, declared split. RULES 9.</summary>
/// <param name="Agreement">The agreement under which it is a call-off; -1 for none.</param>
/// <param name="RefusesAll">The status of all lines, if the deal as a whole is not credited.</param>
/// <param name="Split">The declared split that counts, if any.</param>
/// <param name="IsSplitAccepted">False if a declared split counts and is refused.</param>
internal readonly record struct DealVerdict(int Agreement, AllocationStatus? RefusesAll, DeclaredSplit Split, bool IsSplitAccepted)
{
    internal static DealVerdict Of(EngineTables tables, Deal deal, DealHistory? history, int day, List<Finding> findings)
    {
        var callOff = CallOffs.Judge(deal, tables.Roster, findings);
        var isAccepted = DeclaredChecks.TryFind(tables, deal, findings, out var split);
        var earlier = Duplicates.EarlierBooking(deal, day, day, history, tables.Roster.Accounts);
        if (earlier is not null)
        {
            findings.Add(new Finding { Code = FindingCode.DuplicateBooking, Data = [new("reference", deal.Reference!), new("deal", earlier.Deal.Value)] });
        }

        return new DealVerdict(
            callOff.Agreement,
            earlier is not null ? AllocationStatus.DuplicateBooking : callOff.IsConflict ? AllocationStatus.PoliciesConflict : null,
            split,
            isAccepted);
    }
}
