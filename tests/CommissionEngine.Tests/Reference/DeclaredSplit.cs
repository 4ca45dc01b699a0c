using CommissionEngine.Allocations;
using CommissionEngine.Deals;

namespace CommissionEngine.Tests.Reference;

/// <summary>The override or documented split that counts. DESIGN 5, "Which policy decides"; RULES 15; judged once, on the booking.</summary>
internal sealed record DeclaredSplit(string Rule, ValueList<DeclaredShare> Shares, bool IsRefused)
{
    /// <summary>What counts, and findings of what does not. Decision: a split that was not approved is a finding also where an override stands above it.</summary>
    public static DeclaredSplit? Judge(World world, Deal deal, List<Finding> findings)
    {
        DeclaredSplit? found = null;
        if (deal.DocumentedSplit is { } split)
        {
            if (split.Approved is { } approved && approved <= deal.Booked)
            {
                found = new DeclaredSplit("documented split", split.Shares, false);
            }
            else
            {
                findings.Add(Say.Finding(FindingCode.SplitNotApproved, ("approved", split.Approved is { } day ? Say.Text(day) : "never"), ("booked", Say.Text(deal.Booked))));
            }
        }

        if (deal.Override is { } decision)
        {
            var missing = new List<string>();
            if (string.IsNullOrWhiteSpace(decision.Approver))
            {
                missing.Add("approver");
            }

            if (string.IsNullOrWhiteSpace(decision.Reason))
            {
                missing.Add("reason");
            }

            if (missing.Count > 0)
            {
                findings.Add(Say.Finding(FindingCode.OverrideIncomplete, ("missing", string.Join(" and ", missing))));
            }
            else
            {
                found = new DeclaredSplit("override", decision.Shares, false);
            }
        }

        return found is null ? null : found with { IsRefused = Refused(world, found, findings) };
    }

    /// <summary>Decision: one finding for the total and one for everybody unknown, once per deal; those named are all but the house.</summary>
    private static bool Refused(World world, DeclaredSplit split, List<Finding> findings)
    {
        var house = world.Rulebook.House;
        var named = split.Shares.Select(share => world.Now(share.Participant)).Where(id => id != house).ToList();
        var total = Rational.Sum(split.Shares.Select(share => Rational.Of(share.Share)));
        var unknown = named.Where(id => !world.IsKnown(id)).Distinct().ToList();
        if (total != Rational.One)
        {
            findings.Add(Say.Finding(FindingCode.SplitRefused, null, null, named, ("rule", split.Rule), ("total", total.ToString()), ("required", "100%")));
        }

        foreach (var id in unknown)
        {
            findings.Add(Say.Finding(FindingCode.SplitRefused, null, null, named, ("rule", split.Rule), ("participant", id.Value)));
        }

        return total != Rational.One || unknown.Count > 0;
    }
}
