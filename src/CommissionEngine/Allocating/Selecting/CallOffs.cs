using CommissionEngine.Allocations;
using CommissionEngine.Compiling;
using CommissionEngine.Deals;
using NodaTime;
using NodaTime.Text;

namespace CommissionEngine.Allocating.Selecting;

/// <summary>Finds out whether a deal is a call-off under a framework agreement.</summary>
/// <remarks>
/// In: a deal, with the agreement that it names and the claims on it. Out: the agreement, and a finding for everything that somebody said and that does not hold. Judged once,
/// on the booked date (RULES 12). Allocates nothing for a deal that names no agreement, has no claims, and whose account is in no agreement.
/// </remarks>
internal static class CallOffs
{
    /// <summary>Judges a deal and adds its findings.</summary>
    internal static CallOffAnswer Judge(Deal deal, RosterTables roster, List<Finding> findings)
    {
        var account = roster.Accounts.Names.Of(deal.Account?.Value);
        if (deal.Agreement is null && deal.Claims.Count == 0 && roster.Agreements.CoverageOf(account).IsEmpty)
        {
            return new CallOffAnswer(-1, false);
        }

        var judgement = new Judgement(deal, account, roster, findings);
        judgement.JudgeBooking();
        foreach (var claim in deal.Claims)
        {
            judgement.JudgeClaim(claim);
        }

        return judgement.Conclude();
    }

    private sealed class Judgement(Deal deal, int account, RosterTables roster, List<Finding> findings)
    {
        private readonly int _booked = Days.Of(deal.Booked);
        private readonly SortedSet<int> _agreements = [];
        private readonly HashSet<AgreementId> _unknown = [];

        internal void JudgeBooking()
        {
            if (deal.Agreement is not { } id || !TryFind(id, out var agreement))
            {
                return;
            }

            var isNamed = roster.Agreements.IsNamed(agreement, account, _booked);
            var isInTerm = roster.Agreements.Term(agreement).Contains(_booked);
            if (!isNamed)
            {
                Add(FindingCode.EntityNotCovered, [agreement], ("agreement", id.Value), ("account", AccountText()), ("booked", Text(deal.Booked)));
            }

            if (!isInTerm)
            {
                Add(FindingCode.OutsideTerm, [agreement], ("agreement", id.Value), ("term", roster.Agreements.Term(agreement).ToRange().ToString()), ("booked", Text(deal.Booked)));
            }

            if (isNamed && isInTerm)
            {
                _agreements.Add(agreement);
            }
        }

        /// <summary>A claim that fails has one finding: not by an owner, else not covered, else late.</summary>
        internal void JudgeClaim(Claim claim)
        {
            if (!TryFind(claim.Agreement, out var agreement))
            {
                return;
            }

            var participant = roster.Participants.Of(claim.Participant.Value);
            var last = Days.Plus(_booked, roster.Agreements.ClaimDays(agreement));
            (string, string) named = ("agreement", claim.Agreement.Value);
            (string, string) by = ("participant", participant < 0 ? claim.Participant.Value : roster.Participants[participant]);
            if (participant < 0 || !roster.Agreements.IsOwnedBy(agreement, participant, Days.Of(claim.Date)))
            {
                Add(FindingCode.ClaimNotByOwner, [agreement], named, by, ("claimed", Text(claim.Date)));
            }
            else if (!roster.Agreements.Covers(agreement, account, _booked))
            {
                Add(FindingCode.ClaimNotCovered, [agreement], named, by, ("account", AccountText()));
            }
            else if (Days.Of(claim.Date) > last)
            {
                Add(FindingCode.ClaimLate, [agreement], named, by, ("claimed", Text(claim.Date)), ("last-day", Text(Days.DateOf(last))));
            }
            else
            {
                _agreements.Add(agreement);
            }
        }

        internal CallOffAnswer Conclude()
        {
            if (_agreements.Count > 1)
            {
                Add(FindingCode.ClaimsConflict, _agreements, ("agreements", Joined(_agreements)));
                return new CallOffAnswer(-1, true);
            }

            if (_agreements.Count == 0 && deal.Agreement is null)
            {
                FindCoveredButLocal();
            }

            return new CallOffAnswer(_agreements.Count == 1 ? _agreements.Min : -1, false);
        }

        /// <summary>One finding for all agreements that cover the deal, with the last day on which a claim under any of them would count.</summary>
        private void FindCoveredButLocal()
        {
            var covering = new SortedSet<int>();
            var last = 0;
            foreach (var (agreement, _) in roster.Agreements.CoverageOf(account))
            {
                if (roster.Agreements.Covers(agreement, account, _booked))
                {
                    covering.Add(agreement);
                    last = Math.Max(last, Days.Plus(_booked, roster.Agreements.ClaimDays(agreement)));
                }
            }

            if (covering.Count > 0)
            {
                Add(FindingCode.CoveredButLocal, covering, ("agreements", Joined(covering)), ("account", AccountText()), ("claim-until", Text(Days.DateOf(last))));
            }
        }

        private bool TryFind(AgreementId id, out int agreement)
        {
            agreement = roster.Agreements.Names.Of(id.Value);
            if (agreement < 0 && _unknown.Add(id))
            {
                Add(FindingCode.AgreementUnknown, [], ("agreement", id.Value));
            }

            return agreement >= 0;
        }

        /// <summary>Adds a finding that concerns whoever owns the agreements on the booked date.</summary>
        private void Add(FindingCode code, IEnumerable<int> agreements, params ReadOnlySpan<(string Name, string Value)> data)
        {
            var owners = new SortedSet<int>();
            foreach (var agreement in agreements)
            {
                foreach (var (participant, days) in roster.Agreements.Owners(agreement))
                {
                    if (participant >= 0 && days.Contains(_booked))
                    {
                        owners.Add(participant);
                    }
                }
            }

            var values = new FindingDatum[data.Length];
            for (var i = 0; i < data.Length; i++)
            {
                values[i] = new FindingDatum(data[i].Name, data[i].Value);
            }

            // Participants are numbered in ordinal order of their ids, so their order as numbers is that of the ids.
            findings.Add(new Finding
            {
                Code = code,
                Data = ValueList.From(values),
                Concerns = ValueList.From(owners.Select(owner => new ParticipantId(roster.Participants[owner]))),
            });
        }

        private string AccountText() => account < 0 ? deal.Account?.Value ?? "" : roster.Accounts.Names[account];

        private string Joined(IEnumerable<int> agreements) => string.Join(", ", agreements.Select(agreement => roster.Agreements.Names[agreement]));

        private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
    }
}
