using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Compiling;
using CommissionEngine.Deals;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating.Weighting;

/// <summary>Which declared split of a deal counts, judged once, on the booking: an override before a documented split. DESIGN 5, RULES 9 and 15.</summary>
internal static class DeclaredChecks
{
    /// <summary>The split that counts, if any. False: it counts and is refused; a finding says why.</summary>
    internal static bool TryFind(EngineTables tables, Deal deal, List<Finding> findings, out DeclaredSplit split)
    {
        split = default;
        if (deal.Override is { } decided)
        {
            var missing = (string.IsNullOrWhiteSpace(decided.Approver), string.IsNullOrWhiteSpace(decided.Reason)) switch
            {
                (true, true) => "approver and reason",
                (true, false) => "approver",
                (false, true) => "reason",
                _ => null,
            };
            if (missing is null)
            {
                split = new DeclaredSplit(decided.Shares, true, $"approved by {decided.Approver}, for the reason \"{decided.Reason}\"");
            }
            else
            {
                findings.Add(new Finding { Code = FindingCode.OverrideIncomplete, Data = [new("missing", missing)] });
            }
        }

        if (deal.DocumentedSplit is { } documented)
        {
            if (documented.Approved <= deal.Booked)
            {
                split = split.Exists ? split : new DeclaredSplit(documented.Shares, false, "approved on " + Texts.Date(documented.Approved.Value));
            }
            else
            {
                findings.Add(new Finding
                {
                    Code = FindingCode.SplitNotApproved,
                    Data = [new("approved", documented.Approved is { } late ? Texts.Date(late) : "never"), new("booked", Texts.Date(deal.Booked))],
                });
            }
        }

        return !split.Exists || IsAccepted(tables, split, findings);
    }

    private static bool IsAccepted(EngineTables tables, in DeclaredSplit split, List<Finding> findings)
    {
        var accepted = true;
        var total = Ratio<BigInteger>.Zero;
        var rule = split.IsOverride ? "override" : "documented split";
        foreach (var share in split.Shares!)
        {
            total += Ratio<BigInteger>.Of(share.Share.Numerator, share.Share.Denominator);
            if (share.Participant != tables.Rulebook.House && tables.Roster.Participants.Of(share.Participant.Value) < 0)
            {
                findings.Add(new Finding { Code = FindingCode.SplitRefused, Data = [new("rule", rule), new("participant", share.Participant.Value)], Concerns = Named(tables, split.Shares!) });
                accepted = false;
            }
        }

        if (total.CompareTo(Ratio<BigInteger>.One) != 0)
        {
            findings.Add(new Finding { Code = FindingCode.SplitRefused, Data = [new("rule", rule), new("total", Texts.Share(total)), new("required", "100%")], Concerns = Named(tables, split.Shares!) });
            accepted = false;
        }

        return accepted;
    }

    private static ValueList<ParticipantId> Named(EngineTables tables, ValueList<DeclaredShare> shares)
    {
        var named = new SortedSet<ParticipantId>();
        foreach (var share in shares)
        {
            if (share.Participant != tables.Rulebook.House)
            {
                named.Add(share.Participant);
            }
        }

        return [.. named];
    }
}
