using System.Numerics;
using System.Runtime.InteropServices;
using CommissionEngine.Allocating.Gathering;
using CommissionEngine.Allocations;
using CommissionEngine.Compiling;
using CommissionEngine.Explanations;
using CommissionEngine.Kernel;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating.Weighting;

/// <summary>Stage 3: one pool after another from its portion to the people who hold it. RULES 18 to 20.</summary>
/// <remarks>In: a part and a pool. Out: holders, residuals and lapses that together are the portion, or the word that the pool is empty and goes to others.</remarks>
internal sealed class Pools<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly List<int> _members = [];
    private readonly List<Outcome> _outcomes = [];
    private readonly List<Ratio<T>> _fractions = [];

    /// <summary>What became of a pool.</summary>
    internal enum Result
    {
        /// <summary>All of it has a place.</summary>
        Settled,

        /// <summary>It is empty and goes to other revenue pools, if there are any.</summary>
        Empty,

        /// <summary>The shares that the deal gives do not total 100%.</summary>
        SharesRefused,
    }

    /// <summary>The total of the shares that the deal gives, after <see cref="Result.SharesRefused"/>.</summary>
    internal Ratio<T> GivenTotal { get; private set; }

    /// <summary>The step of the vacancy rule that said to redistribute, after <see cref="Result.Empty"/>.</summary>
    internal int EmptyStep { get; private set; }

    /// <summary>The people who qualified for the pool that was settled last, in ordinal order.</summary>
    internal ValueList<ParticipantId> Members(Part part)
    {
        var people = new SortedSet<ParticipantId>();
        foreach (var member in _members)
        {
            if (part.Team.Members[member].Occupant is >= 0 and var occupant)
            {
                people.Add(part.ParticipantId(occupant));
            }
        }

        return [.. people];
    }

    internal Result Settle<TRecorder>(Part part, PartWork<T> work, int rule, int fromStep, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        var pool = part.Body.Pools[rule];
        var portion = PartWork<T>.Exact(part.Portions.Portions[rule]);
        if (pool.Team is null)
        {
            Leading<T>.AddHouse(part, work, rule, 0, Assignment.NoOrder, portion);
            return Result.Settled;
        }

        Qualify(part, rule, fromStep, ref recorder);
        var isAgain = fromStep > 0;
        if (_members.Count == 0)
        {
            return SettleNobody(part, work, rule, fromStep, portion, isAgain, ref recorder);
        }

        if (pool.Pool.Split is SplitMethod.AsGiven && !TotalsWhole(part))
        {
            return Result.SharesRefused;
        }

        FindOutcomes(part, pool, fromStep, ref recorder);
        if (!DropRedistributed(part, pool, isAgain, ref recorder))
        {
            return Result.Empty;
        }

        CollectionsMarshal.SetCount(_fractions, _members.Count);
        if (!PoolSplit<T>.TryFill(part, pool, CollectionsMarshal.AsSpan(_members), CollectionsMarshal.AsSpan(_fractions)))
        {
            if (TRecorder.IsOn)
            {
                recorder.Because(ReasonCode.WeightsZero, pool.Pool.Name, null);
            }

            return SettleNobody(part, work, rule, fromStep, portion, isAgain, ref recorder);
        }

        SettleMembers(part, work, rule, portion, ref recorder);
        return Result.Settled;
    }

    private void Qualify<TRecorder>(Part part, int rule, int fromStep, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        var pool = part.Body.Pools[rule];
        if (Coinciding.IsCountedBefore(part, rule, out var earlier))
        {
            _members.Clear();
            if (TRecorder.IsOn && fromStep == 0)
            {
                recorder.Because(ReasonCode.CountsOnce, pool.Pool.Name, null, new("region", part.Tables.Roster.Regions[part.Places[pool.Point]]), new("earlier", part.RuleName(earlier)));
            }

            return;
        }

        if (fromStep > 0)
        {
            var silent = default(NoRecorder);
            Qualifying.Fill(part, pool, _members, ref silent);
            return;
        }

        Qualifying.Fill(part, pool, _members, ref recorder);
        if (TRecorder.IsOn)
        {
            foreach (var member in _members)
            {
                QualifyingReasons.Passed(part, rule, in part.Team.Members[member], ref recorder);
            }
        }
    }

    private Result SettleNobody<TRecorder>(Part part, PartWork<T> work, int rule, int fromStep, Ratio<T> portion, bool isAgain, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        var pool = part.Body.Pools[rule];
        if (TRecorder.IsOn && !isAgain)
        {
            recorder.Because(ReasonCode.NobodyQualifies, pool.Pool.Name, null);
        }

        var outcome = Vacancies.Of(part, pool, -1, Names.Missing, fromStep, ref recorder);
        while (outcome.Kind == OutcomeKind.Redistributed)
        {
            if (!pool.IsOverlay && !isAgain)
            {
                EmptyStep = outcome.Step;
                return Result.Empty;
            }

            outcome = Vacancies.Of(part, pool, -1, Names.Missing, outcome.Step + 1, ref recorder);
        }

        Leading<T>.Settle(part, work, rule, null, outcome, portion, ref recorder);
        return Result.Settled;
    }

    private bool TotalsWhole(Part part)
    {
        var total = Ratio<T>.Zero;
        foreach (var member in _members)
        {
            total += PartWork<T>.Exact(part.Team.Members[member].Given);
        }

        GivenTotal = total;
        return total.CompareTo(Ratio<T>.One) == 0;
    }

    private void FindOutcomes<TRecorder>(Part part, PoolBody pool, int fromStep, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        _outcomes.Clear();
        foreach (var i in _members)
        {
            ref readonly var member = ref part.Team.Members[i];
            if (member.Occupant >= 0)
            {
                _outcomes.Add(new Outcome(OutcomeKind.Occupant));
                continue;
            }

            if (TRecorder.IsOn && fromStep == 0)
            {
                recorder.Because(
                    ReasonCode.SeatEmpty,
                    pool.Pool.Name,
                    null,
                    new("seat", part.Seat(member.Seat).ToString()),
                    new("role", part.Names.RoleOf(member.Role)?.Value ?? ""),
                    new("since", Vacancies.EmptySince(part, member.Seat)));
            }

            _outcomes.Add(Vacancies.Of(part, pool, member.Seat, member.Role, fromStep, ref recorder));
        }
    }

    // Empty seats whose share goes to the others of the pool are left out. False: there are no others, and the pool goes to other pools.
    private bool DropRedistributed<TRecorder>(Part part, PoolBody pool, bool isAgain, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        var anyHeld = false;
        for (var i = 0; i < _members.Count; i++)
        {
            anyHeld |= _outcomes[i].IsHeldBySomebody || KeepsHoldover(part, pool, i);
        }

        var kept = 0;
        for (var i = 0; i < _members.Count; i++)
        {
            var outcome = _outcomes[i];
            if (outcome.Kind == OutcomeKind.Redistributed && anyHeld && !KeepsHoldover(part, pool, i))
            {
                if (TRecorder.IsOn)
                {
                    recorder.Because(ReasonCode.ToOthersOfPool, pool.Pool.Name, null, new FindingDatum("seat", part.Seat(part.Team.Members[_members[i]].Seat).ToString()));
                }

                continue;
            }

            while (outcome.Kind == OutcomeKind.Redistributed && !anyHeld)
            {
                if (!pool.IsOverlay && !isAgain)
                {
                    EmptyStep = outcome.Step;
                    return false;
                }

                ref readonly var member = ref part.Team.Members[_members[i]];
                outcome = Vacancies.Of(part, pool, member.Seat, member.Role, outcome.Step + 1, ref recorder);
            }

            _members[kept] = _members[i];
            _outcomes[kept++] = outcome;
        }

        _members.RemoveRange(kept, _members.Count - kept);
        _outcomes.RemoveRange(kept, _outcomes.Count - kept);
        return true;
    }

    private bool KeepsHoldover(Part part, PoolBody pool, int i)
    {
        var handover = Leading<T>.Handover(part, pool, in part.Team.Members[_members[i]]);
        return !handover.Share.IsZero && !handover.HasLeft;
    }

    private void SettleMembers<TRecorder>(Part part, PartWork<T> work, int rule, Ratio<T> portion, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        var pool = part.Body.Pools[rule];
        var loose = Ratio<T>.Zero;
        var held = Ratio<T>.Zero;
        for (var i = 0; i < _members.Count; i++)
        {
            ref readonly var member = ref part.Team.Members[_members[i]];
            var handover = Leading<T>.Handover(part, pool, in member);
            var share = Leading<T>.HoldOver(part, work, rule, in member, in handover, portion * _fractions[i], ref recorder);
            _fractions[i] = share;
            if (_outcomes[i].Kind == OutcomeKind.Redistributed)
            {
                loose += share;
            }
            else if (_outcomes[i].IsHeldBySomebody)
            {
                held += share;
            }
        }

        var scale = loose.IsZero || held.IsZero ? Ratio<T>.One : (held + loose) / held;
        for (var i = 0; i < _members.Count; i++)
        {
            ref readonly var member = ref part.Team.Members[_members[i]];
            var outcome = _outcomes[i];
            if (outcome.Kind == OutcomeKind.Redistributed)
            {
                if (!held.IsZero)
                {
                    continue;
                }

                while (outcome.Kind == OutcomeKind.Redistributed)
                {
                    outcome = Vacancies.Of(part, pool, member.Seat, member.Role, outcome.Step + 1, ref recorder);
                }
            }

            Leading<T>.Settle(part, work, rule, member, outcome, outcome.IsHeldBySomebody ? _fractions[i] * scale : _fractions[i], ref recorder);
        }
    }
}
