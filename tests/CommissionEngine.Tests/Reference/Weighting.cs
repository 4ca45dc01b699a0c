using CommissionEngine.Allocations;
using CommissionEngine.Policies;

namespace CommissionEngine.Tests.Reference;

/// <summary>What became of a pool: exact shares of it (1 is the whole pool; full to each: 1 is the whole for one).</summary>
internal sealed class PoolShares
{
    public List<(Claimant Who, Rational Share)> Held { get; } = [];

    public List<(ResidualReason Reason, Rational Share)> Unheld { get; } = [];

    /// <summary>What goes to the other revenue pools.</summary>
    public Rational Elsewhere { get; set; }

    /// <summary>What becomes of <see cref="Elsewhere"/> if no other pool is held.</summary>
    public Func<PoolShares> Otherwise { get; set; } = () => new PoolShares();

    public void Add(PoolShares other)
    {
        Held.AddRange(other.Held);
        Unheld.AddRange(other.Unheld);
    }
}

/// <summary>Stage 3: one pool into exact shares, vacancies, holdovers and absences settled. RULES 17 to 22.</summary>
internal sealed class Weighting(PartCase part, CreditPool pool)
{
    private readonly Gathering _gathering = new(part);
    private readonly Vacancies _vacancies = new(part);

    private bool IsFullToEach => pool.Split is SplitMethod.FullToEach;

    /// <param name="asIfNobody">Whether the pool coincides with an earlier one and counts once.</param>
    public PoolShares Settle(bool asIfNobody)
    {
        if (pool.To is not Recipients.Team team)
        {
            var house = new PoolShares();
            house.Held.Add((_vacancies.House(0, null), Rational.One));
            return house;
        }

        var members = asIfNobody ? [] : _gathering.Members(team);
        var shares = members.Count == 0 ? WithoutSeats(pool.Vacancy, Rational.One, true) : WithSeats(members);
        return Covered(shares);
    }

    /// <summary>Nobody qualifies: the pool, or what is left of it, follows the rule without a seat.</summary>
    private PoolShares WithoutSeats(VacancyRule? rule, Rational amount, bool mayGoElsewhere)
    {
        var shares = new PoolShares();
        var outcome = _vacancies.OfPool(rule, mayGoElsewhere && !pool.IsOverlay);
        if (outcome.IsLeftOut)
        {
            shares.Elsewhere = amount;
            shares.Otherwise = () => Covered(WithoutSeats(outcome.Otherwise, amount, false));
            return shares;
        }

        Give(shares, outcome, amount);
        return shares;
    }

    /// <summary>
    /// Decision, where a seat that is left out of the split has a previous owner: what he keeps is reckoned by the split with all seats and taken first; what is
    /// left is split as if the seats that are left out were not there, or, if none remains, goes to the other pools (and the pool itself takes nothing of that).
    /// Decision: the others of a pool are all members that are not left out themselves, be they filled, acted for, held or the house's.
    /// </summary>
    private PoolShares WithSeats(List<Member> members)
    {
        var shares = new PoolShares();
        var outcomes = members.ToDictionary(m => m, m => m.Participant is null ? _vacancies.OfSeat(m, pool.Vacancy, !IsFullToEach) : null);
        var leftOut = members.FindAll(m => outcomes[m] is { IsLeftOut: true });
        var staying = members.FindAll(m => !leftOut.Contains(m));
        var kept = Rational.Zero;
        foreach (var member in leftOut)
        {
            // No share is given to an empty seat, so of a split "as given" there is nothing to keep.
            var amount = pool.Split is SplitMethod.AsGiven ? Rational.Zero : Split(members)?[members.IndexOf(member)] ?? Rational.Zero;
            if (amount.IsZero || HoldingOver.Of(part, pool, member) is not { } owner)
            {
                continue;
            }

            shares.Held.Add((owner.Owner, amount * owner.Share));
            kept += amount * owner.Share;
        }

        var rest = Rational.One - kept;
        if (staying.Count == 0)
        {
            Leave(shares, leftOut, outcomes, rest);
            return shares;
        }

        if (Split(staying) is not { } split)
        {
            var none = WithoutSeats(pool.Vacancy, rest, true);
            shares.Add(none);
            (shares.Elsewhere, shares.Otherwise) = (none.Elsewhere, none.Otherwise);
            return shares;
        }

        foreach (var (member, share) in staying.Zip(split))
        {
            var amount = share * rest;
            var owner = amount.IsZero ? null : HoldingOver.Of(part, pool, member);
            var keeps = amount * (owner?.Share ?? Rational.Zero);
            if (owner is not null)
            {
                shares.Held.Add((owner.Value.Owner, keeps));
            }

            Give(shares, outcomes[member] ?? Vacated.To(Occupying(member)), amount - keeps);
        }

        return shares;
    }

    /// <summary>All seats are empty and left out: revenue goes to the other pools; an overlay, or revenue that finds none, to each seat's second choice.</summary>
    private void Leave(PoolShares shares, List<Member> leftOut, Dictionary<Member, Vacated?> outcomes, Rational rest)
    {
        // Decision: the second choice holds as a rule of its own, so a seat that it redistributes goes to those that it leads somewhere.
        PoolShares SecondChoice()
        {
            var next = leftOut.ToDictionary(member => member, member => _vacancies.OfSeat(member, outcomes[member]!.Otherwise, !IsFullToEach));
            while (next.Values.All(outcome => outcome.IsLeftOut))
            {
                next = leftOut.ToDictionary(member => member, member => _vacancies.OfSeat(member, next[member].Otherwise, !IsFullToEach));
            }

            var second = new PoolShares();
            var taken = leftOut.FindAll(member => !next[member].IsLeftOut);
            if (Split(taken) is not { } split)
            {
                return WithoutSeats(pool.Vacancy, rest, false);
            }

            foreach (var (member, share) in taken.Zip(split))
            {
                Give(second, next[member], share * rest);
            }

            return second;
        }

        if (pool.IsOverlay)
        {
            shares.Add(SecondChoice());
        }
        else if (!rest.IsZero)
        {
            shares.Elsewhere = rest;
            shares.Otherwise = () => Covered(SecondChoice());
        }
    }

    private static void Give(PoolShares shares, Vacated outcome, Rational amount)
    {
        if (outcome.Reason is { } reason)
        {
            shares.Unheld.Add((reason, amount));
        }

        foreach (var taker in outcome.Takers)
        {
            shares.Held.Add((taker, amount / outcome.Takers.Count));
        }
    }

    private static Claimant Occupying(Member member) =>
        new(member.Participant!.Value, member.Seat, member.Role, Capacity.Occupant, member.Seat, member.RolePlace, member.Order);

    /// <summary>The shares of the members, which total 1 (full to each: 1 each); null if all weights are zero. "As given" that does not total 100% refuses the part.</summary>
    private List<Rational>? Split(List<Member> members)
    {
        switch (pool.Split)
        {
            case SplitMethod.FullToEach:
                return [.. members.Select(_ => Rational.One)];
            case SplitMethod.FirstInOrder:
                return [.. members.Select((_, place) => place == 0 ? Rational.One : Rational.Zero)];
            case SplitMethod.ByWeight:
                return InProportion([.. members.Select(m => m.Weight)]);
            case SplitMethod.ByRoleWeights roles:
                var weights = roles.Weights.ToDictionary(one => one.Role, one => Rational.Of(one.Weight));
                return InProportion([.. members.Select(m => m.Role is { } role && weights.TryGetValue(role, out var weight) ? weight / members.Count(other => other.Role == role) : Rational.Zero)]);
            case SplitMethod.AsGiven:
                var total = Rational.Sum(members.Select(m => m.Given));
                if (total != Rational.One)
                {
                    var named = members.Select(m => m.Participant).OfType<ParticipantId>();
                    throw part.Refuse(AllocationStatus.SplitRefused, FindingCode.SplitRefused, named, ("rule", pool.Name), ("total", total.ToString()), ("required", "100%"));
                }

                return [.. members.Select(m => m.Given)];
            default:
                return InProportion([.. members.Select(_ => Rational.One)]);
        }
    }

    private static List<Rational>? InProportion(List<Rational> weights)
    {
        var sum = Rational.Sum(weights);
        return sum.IsZero ? null : [.. weights.Select(weight => weight / sum)];
    }

    /// <summary>
    /// RULES 22: absence, applied once, to whoever the seat led to. Decision: a cover who is not employed that day is none. The credit keeps the seat and the
    /// start of rollups that it had.
    /// </summary>
    private PoolShares Covered(PoolShares shares)
    {
        for (var i = 0; i < shares.Held.Count; i++)
        {
            var (who, share) = shares.Held[i];
            var absence = part.World.Roster.Absences.FirstOrDefault(a => part.World.Now(a.Participant) == who.Participant && a.During.Contains(part.Year.Date));
            var goes = pool.Absence == AbsenceRule.ToCover || (pool.Absence == AbsenceRule.ByMediation && !_gathering.IsNamed(who.Participant));
            if (who.Participant != part.House && goes && absence?.Cover is { } cover && part.World.Person(cover, part.Year.Date) is { } standIn)
            {
                shares.Held[i] = (who with { Participant = standIn.Id, Capacity = Capacity.Cover }, share);
            }
        }

        return shares;
    }
}
