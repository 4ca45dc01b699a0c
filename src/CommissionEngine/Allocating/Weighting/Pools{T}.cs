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
    private readonly List<int> _all = [];
    private readonly List<(int Member, int Place, Outcome Outcome)> _leftOut = [];
    private readonly Dictionary<int, Ratio<T>> _restOfEmpty = [];
    private readonly HashSet<int> _weightless = [];
    private bool _isSecondChoice;

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
        if (isAgain)
        {
            portion = PartWork<T>.Exact(part.Portions.Portions[rule]) * _restOfEmpty[rule];
        }

        if (!isAgain)
        {
            _weightless.Remove(rule);
        }

        if (_members.Count == 0 || _weightless.Contains(rule))
        {
            return SettleNobody(part, work, rule, fromStep, portion, isAgain, ref recorder);
        }

        FindOutcomes(part, pool, fromStep, ref recorder);
        TakeOutRedistributed(part, pool, ref recorder);
        var rest = isAgain ? Ratio<T>.One : Ratio<T>.One - KeptByPreviousOwners(part, work, rule, portion, ref recorder);
        if (_members.Count > 0)
        {
            return SettleStaying(part, work, rule, fromStep, portion * rest, isAgain, ref recorder);
        }

        if (!pool.IsOverlay && !isAgain)
        {
            EmptyStep = _leftOut[0].Outcome.Step;
            _restOfEmpty[rule] = rest;
            return rest.IsZero ? Result.Settled : Result.Empty;
        }

        TakeSecondChoices(part, pool, ref recorder);
        return SettleStaying(part, work, rule, fromStep, portion * rest, isAgain: true, ref recorder);
    }

    /// <summary>What of a pool is empty, after <see cref="Result.Empty"/>: all of it, but for what previous owners keep.</summary>
    internal Ratio<T> EmptyShare(Part part, int rule) => PartWork<T>.Exact(part.Portions.Portions[rule]) * _restOfEmpty[rule];

    private Result SettleStaying<TRecorder>(Part part, PartWork<T> work, int rule, int fromStep, Ratio<T> portion, bool isAgain, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        var pool = part.Body.Pools[rule];
        if (pool.Pool.Split is SplitMethod.AsGiven && !TotalsWhole(part, _members))
        {
            return Result.SharesRefused;
        }

        CollectionsMarshal.SetCount(_fractions, _members.Count);
        if (!PoolSplit<T>.TryFill(part, pool, CollectionsMarshal.AsSpan(_members), CollectionsMarshal.AsSpan(_fractions)))
        {
            if (TRecorder.IsOn)
            {
                recorder.Because(ReasonCode.WeightsZero, pool.Pool.Name, null);
            }

            _weightless.Add(rule);
            return SettleNobody(part, work, rule, fromStep, portion, isAgain, ref recorder);
        }

        for (var i = 0; i < _members.Count; i++)
        {
            ref readonly var member = ref part.Team.Members[_members[i]];
            var share = portion * _fractions[i];
            if (fromStep == 0 && !_isSecondChoice)
            {
                var handover = Leading<T>.Handover(part, pool, in member);
                share = Leading<T>.HoldOver(part, work, rule, in member, in handover, share, ref recorder);
            }

            Leading<T>.Settle(part, work, rule, member, _outcomes[i], share, ref recorder);
        }

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
                recorder.Because(ReasonCode.CountsOnce, pool.Pool.Name, null, new("region", part.Places[pool.Point] < 0 ? "" : part.Tables.Roster.Regions[part.Places[pool.Point]]), new("earlier", part.RuleName(earlier)));
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
                QualifyingReasons.Passed(part, rule, in part.Team.Members[member], _members.Count == 1, ref recorder);
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

        // Where previous owners keep all of it nothing is left to go anywhere, and the pool is held.
        if (portion.IsZero)
        {
            return Result.Settled;
        }

        var outcome = Vacancies.Of(part, pool, -1, Names.Missing, fromStep, ref recorder);
        while (outcome.Kind == OutcomeKind.Redistributed)
        {
            if (!pool.IsOverlay && !isAgain)
            {
                EmptyStep = outcome.Step;
                _restOfEmpty[rule] = portion / PartWork<T>.Exact(part.Portions.Portions[rule]);
                return Result.Empty;
            }

            outcome = Vacancies.Of(part, pool, -1, Names.Missing, outcome.Step + 1, ref recorder);
        }

        Leading<T>.Settle(part, work, rule, null, outcome, portion, ref recorder);
        return Result.Settled;
    }

    private bool TotalsWhole(Part part, List<int> members)
    {
        var total = Ratio<T>.Zero;
        foreach (var member in members)
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
                    new("since", Vacancies.EmptySince(part, member.Seat)),
                    new("owner", part.Seat(member.Seat).Participant?.Value ?? ""));
            }

            _outcomes.Add(Vacancies.Of(part, pool, member.Seat, member.Role, fromStep, ref recorder));
        }
    }

    // Empty seats whose share goes to the others of the pool, or to other pools, are set apart.
    private void TakeOutRedistributed<TRecorder>(Part part, PoolBody pool, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        _leftOut.Clear();
        _isSecondChoice = false;
        _all.Clear();
        _all.AddRange(_members);
        var kept = 0;
        for (var i = 0; i < _members.Count; i++)
        {
            if (_outcomes[i].Kind == OutcomeKind.Redistributed)
            {
                _leftOut.Add((_members[i], i, _outcomes[i]));
                continue;
            }

            _members[kept] = _members[i];
            _outcomes[kept++] = _outcomes[i];
        }

        _members.RemoveRange(kept, _members.Count - kept);
        _outcomes.RemoveRange(kept, _outcomes.Count - kept);
        if (TRecorder.IsOn && kept > 0)
        {
            foreach (var (member, _, _) in _leftOut)
            {
                recorder.Because(ReasonCode.ToOthersOfPool, pool.Pool.Name, null, new FindingDatum("seat", part.Seat(part.Team.Members[member].Seat).ToString()));
            }
        }
    }

    // What previous owners of seats that are left out keep, reckoned by the split with all seats; as a fraction of the pool.
    private Ratio<T> KeptByPreviousOwners<TRecorder>(Part part, PartWork<T> work, int rule, Ratio<T> portion, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        var pool = part.Body.Pools[rule];
        var kept = Ratio<T>.Zero;
        foreach (var (number, place, _) in _leftOut)
        {
            ref readonly var member = ref part.Team.Members[number];
            var handover = Leading<T>.Handover(part, pool, in member);
            if (!handover.IsStageUnknown && (handover.Share.IsZero || handover.HasLeft))
            {
                continue;
            }

            CollectionsMarshal.SetCount(_fractions, _all.Count);
            var fraction = PoolSplit<T>.TryFill(part, pool, CollectionsMarshal.AsSpan(_all), CollectionsMarshal.AsSpan(_fractions)) ? _fractions[place] : Ratio<T>.Zero;
            var left = Leading<T>.HoldOver(part, work, rule, in member, in handover, fraction * portion, ref recorder);
            kept += fraction - (left / portion);
        }

        return kept;
    }

    // No other pool takes it: every seat goes on with what its rule says otherwise, as long as none leads anywhere. Of several, those that are redistributed once more go to the others.
    private void TakeSecondChoices<TRecorder>(Part part, PoolBody pool, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        while (_members.Count == 0)
        {
            var step = _leftOut[0].Outcome.Step + 1;
            _members.AddRange(_all);
            FindOutcomes(part, pool, step, ref recorder);
            TakeOutRedistributed(part, pool, ref recorder);
        }

        _isSecondChoice = true;
    }
}
