using CommissionEngine.Compiling.Checking;
using CommissionEngine.Deals;

namespace CommissionEngine.Allocating.Checking;

/// <summary>Who is named on a deal, who claims it, and what splits were declared for it.</summary>
internal static class DealPeopleCheck
{
    internal static void Check(ref DealFaults faults, Deal deal)
    {
        if (faults.Given(DealSpot.Root, "team", deal.Team))
        {
            Team(ref faults, deal.Team);
        }

        if (faults.Given(DealSpot.Root, "claims", deal.Claims))
        {
            Claims(ref faults, deal.Claims);
        }

        if (deal.DocumentedSplit is { } split)
        {
            var at = DealSpot.In("documentedSplit");
            if (split.Approved is { } approved)
            {
                faults.Day(at, "approved", approved);
            }

            Writable(ref faults, at, "approver", split.Approver);
            Shares(ref faults, at, split.Shares);
        }

        if (deal.Override is { } decision)
        {
            var at = DealSpot.In("override");
            if (decision.Decided is { } decided)
            {
                faults.Day(at, "decided", decided);
            }

            Writable(ref faults, at, "approver", decision.Approver);
            Writable(ref faults, at, "reason", decision.Reason);
            Shares(ref faults, at, decision.Shares);
        }
    }

    private static void Team(ref DealFaults faults, ValueList<TeamMember> team)
    {
        var repeats = new Repeats<TeamMember, (ParticipantId, Role?, PositionId?)>(team.AsSpan(), static member => (member.Participant, member.Role, member.Position));
        for (var i = 0; i < team.Count; i++)
        {
            var member = team[i];
            var at = DealSpot.Root.At("team", i, member?.Participant.Value);
            if (!faults.Given(at, "", member))
            {
                continue;
            }

            faults.OptionalId(at, "role", member!.Role?.Value);
            faults.OptionalId(at, "position", member.Position?.Value);
            if (faults.Id(at, "participant", member.Participant.Value) && repeats.Before(i))
            {
                faults.Found()?.Add(
                    DealFaultCodes.MemberTwice, at.Of(""), $"{member.Participant} is named twice in the same role and position.", $"Name each person once in a role; weights and shares are added before.");
            }
        }
    }

    private static void Claims(ref DealFaults faults, ValueList<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            var at = DealSpot.Root.At("claims", i, claim?.Agreement.Value);
            if (faults.Given(at, "", claim))
            {
                faults.Id(at, "agreement", claim!.Agreement.Value);
                faults.Id(at, "participant", claim.Participant.Value);
                faults.Day(at, "date", claim.Date);
            }
        }
    }

    // That they total 100%, and that everybody is known, is no matter of form: it is the status SplitRefused.
    private static void Shares(ref DealFaults faults, in DealSpot at, ValueList<DeclaredShare> shares)
    {
        if (!faults.Given(at, "shares", shares))
        {
            return;
        }

        if (shares.Count == 0)
        {
            faults.Found()?.Add(DealFaultCodes.SharesMissing, at.Of("shares"), $"The split names nobody.", $"Name who receives which share, or leave the split out.");
        }

        for (var i = 0; i < shares.Count; i++)
        {
            var share = shares[i];
            var there = at.At("shares", i, share?.Participant.Value);
            if (faults.Given(there, "", share))
            {
                faults.Id(there, "participant", share!.Participant.Value);
                faults.OptionalId(there, "role", share.Role?.Value);
                faults.OptionalId(there, "position", share.Position?.Value);
            }
        }
    }

    // Blank counts as not given, which is a finding and no fault.
    private static void Writable(ref DealFaults faults, in DealSpot at, string member, string? text)
    {
        if (text is not null)
        {
            faults.Writable(at, member, text);
        }
    }
}
