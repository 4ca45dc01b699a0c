using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Rosters;

namespace CommissionEngine.Tests.Reference;

/// <summary>Under which agreements a deal is a call-off, judged once, on the booked date. DESIGN 5, "Framework agreements"; RULES 12.</summary>
internal sealed class CallOffs
{
    private readonly World _world;
    private readonly Deal _deal;
    private readonly HashSet<AgreementId> _claimed = [];

    public CallOffs(World world, Deal deal)
    {
        _world = world;
        _deal = deal;
        JudgeBooking();
        foreach (var claim in deal.Claims)
        {
            JudgeClaim(claim);
        }

        Agreements.UnionWith(_claimed);
        if (InConflict)
        {
            Findings.Add(Say.Finding(FindingCode.ClaimsConflict, null, null, Agreements.SelectMany(Owners), ("agreements", Joined(Agreements))));
        }

        FindCoveredButLocal();
    }

    public HashSet<AgreementId> Agreements { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>Valid claims, or a valid booking and a valid claim, under different agreements. Decision: then every line of the deal is PoliciesConflict.</summary>
    public bool InConflict => Agreements.Count > 1;

    private string AccountText => _deal.Account is { } account ? _world.Now(account).Value : "";

    private static string Joined(IEnumerable<AgreementId> agreements) => string.Join(", ", agreements.Order().Select(id => id.Value));

    private FrameworkAgreement? Agreement(AgreementId id)
    {
        var found = _world.Roster.Agreements.FirstOrDefault(a => a.Id == id);
        if (found is null && !Findings.Any(f => f.Code == FindingCode.AgreementUnknown && f["agreement"] == id.Value))
        {
            Findings.Add(Say.Finding(FindingCode.AgreementUnknown, ("agreement", id.Value)));
        }

        return found;
    }

    /// <summary>Decision: owners on the booked date.</summary>
    private IEnumerable<ParticipantId> Owners(AgreementId id) => _world.Roster.Agreements.Where(a => a.Id == id)
        .SelectMany(a => a.Owners).Where(owner => owner.During.Contains(_deal.Booked)).Select(owner => _world.Now(owner.Participant));

    private bool Covers(FrameworkAgreement agreement) => _deal.Account is { } account
        && agreement.Entities.Any(entity => _world.Now(entity.Account) == _world.Now(account) && entity.During.Contains(_deal.Booked));

    /// <summary>Decision: a booking both for an entity that is not covered and outside the term has both findings.</summary>
    private void JudgeBooking()
    {
        if (_deal.Agreement is not { } id || Agreement(id) is not { } agreement)
        {
            return;
        }

        if (!Covers(agreement))
        {
            Findings.Add(Say.Finding(FindingCode.EntityNotCovered, null, null, Owners(id), ("agreement", id.Value), ("account", AccountText), ("booked", Say.Text(_deal.Booked))));
        }

        if (!agreement.Term.Contains(_deal.Booked))
        {
            Findings.Add(Say.Finding(FindingCode.OutsideTerm, null, null, Owners(id), ("agreement", id.Value), ("term", agreement.Term.ToString()), ("booked", Say.Text(_deal.Booked))));
        }

        if (Covers(agreement) && agreement.Term.Contains(_deal.Booked))
        {
            Agreements.Add(id);
        }
    }

    /// <summary>
    /// Decision: a claim has one finding, the first of: not by an owner, not covered, late. Outside the agreement's term nothing is covered.
    /// </summary>
    private void JudgeClaim(Claim claim)
    {
        if (Agreement(claim.Agreement) is not { } agreement)
        {
            return;
        }

        var lastDay = _deal.Booked.PlusDays(agreement.ClaimDays);
        (string, string)[] who = [("agreement", claim.Agreement.Value), ("participant", _world.Now(claim.Participant).Value)];
        if (!agreement.Owners.Any(owner => _world.Now(owner.Participant) == _world.Now(claim.Participant) && owner.During.Contains(claim.Date)))
        {
            Findings.Add(Say.Finding(FindingCode.ClaimNotByOwner, null, null, Owners(claim.Agreement), [.. who, ("claimed", Say.Text(claim.Date))]));
        }
        else if (!Covers(agreement) || !agreement.Term.Contains(_deal.Booked))
        {
            Findings.Add(Say.Finding(FindingCode.ClaimNotCovered, null, null, Owners(claim.Agreement), [.. who, ("account", AccountText)]));
        }
        else if (claim.Date > lastDay)
        {
            Findings.Add(Say.Finding(FindingCode.ClaimLate, null, null, Owners(claim.Agreement), [.. who, ("claimed", Say.Text(claim.Date)), ("last-day", Say.Text(lastDay))]));
        }
        else
        {
            _claimed.Add(claim.Agreement);
        }
    }

    /// <summary>Decision: of several agreements all are named, and the last day on which a claim under any of them would count.</summary>
    private void FindCoveredButLocal()
    {
        var covering = _world.Roster.Agreements.Where(a => Covers(a) && a.Term.Contains(_deal.Booked)).ToList();
        if (_deal.Agreement is not null || _claimed.Count > 0 || covering.Count == 0)
        {
            return;
        }

        Findings.Add(Say.Finding(
            FindingCode.CoveredButLocal,
            null,
            null,
            covering.SelectMany(a => Owners(a.Id)),
            ("agreements", Joined(covering.Select(a => a.Id))),
            ("account", AccountText),
            ("claim-until", Say.Text(_deal.Booked.PlusDays(covering.Max(a => a.ClaimDays))))));
    }
}
