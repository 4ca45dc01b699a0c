using System.Numerics;
using CommissionEngine.Allocating.Gathering;
using CommissionEngine.Allocations;
using CommissionEngine.Compiling;
using CommissionEngine.Explanations;
using CommissionEngine.Kernel;
using CommissionEngine.Policies;
using NodaTime.Text;

namespace CommissionEngine.Allocating.Weighting;

/// <summary>Stage 3: from a seat's share to the people who hold it: holdover first, then the seat's occupant or its vacancy, then absence. RULES 21 to 23.</summary>
/// <remarks>Law: what goes in comes out, as holders, residual or lapse.</remarks>
internal static class Leading<T>
    where T : struct, IBinaryInteger<T>
{
    /// <summary>What a member leaves to his previous owner; a share of zero if nothing.</summary>
    internal static Handovers.Handover Handover(Part part, PoolBody pool, in Member member) =>
        pool.Pool.Holdover is { } rule ? Handovers.Of(part, rule, member.Assignment) : new(-1, -1, Share.Zero, false);

    /// <summary>Gives the previous owner what he keeps, and returns what is left for the seat.</summary>
    internal static Ratio<T> HoldOver<TRecorder>(
        Part part, PartWork<T> work, int rule, in Member member, in Handovers.Handover handover, Ratio<T> share, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        if (handover.IsStageUnknown && !share.IsZero)
        {
            work.UnknownStages.Add((handover.Participant, part.Tables.Teams.Assignments[member.Assignment].Days.First));
        }

        if (handover.Share.IsZero || share.IsZero)
        {
            return share;
        }

        var pool = part.Body.Pools[rule];
        if (TRecorder.IsOn)
        {
            recorder.Because(
                handover.HasLeft ? ReasonCode.HoldoverForfeited : ReasonCode.HeldOver,
                pool.Pool.Name,
                part.ParticipantId(handover.Participant),
                new("share", handover.Share.ToString()),
                new("since", LocalDatePattern.Iso.Format(Days.DateOf(part.Tables.Teams.Assignments[member.Assignment].Days.First))),
                new("until", LocalDatePattern.Iso.Format(Days.DateOf(part.Tables.Teams.Assignments[handover.Assignment].Days.Last))));
        }

        if (handover.HasLeft)
        {
            return share;
        }

        ref readonly var old = ref part.Tables.Teams.Assignments[handover.Assignment];
        var kept = share * PartWork<T>.Exact(handover.Share);
        AddPerson(part, work, rule, new HolderEntry<T>
        {
            Participant = handover.Participant,
            Seat = old.Seat,
            RollupSeat = old.Seat,
            Role = old.Role,
            Order = old.Order,
            Capacity = Capacity.PreviousOwner,
            Share = kept,
        }, ref recorder);
        return share - kept;
    }

    /// <summary>Gives a share of a seat to where its outcome leads.</summary>
    /// <param name="part">The part.</param>
    /// <param name="work">What is filled.</param>
    /// <param name="rule">The pool's number.</param>
    /// <param name="member">The seat; null when nobody qualifies at all.</param>
    /// <param name="outcome">Where it leads; not redistributed.</param>
    /// <param name="share">The share.</param>
    /// <param name="recorder">Who listens.</param>
    internal static void Settle<TRecorder>(
        Part part, PartWork<T> work, int rule, Member? member, Outcome outcome, Ratio<T> share, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        if (share.IsZero)
        {
            return;
        }

        var seat = member?.Seat ?? -1;
        var entry = new HolderEntry<T> { Seat = seat, Role = member?.Role ?? Names.Missing, Order = member?.Order ?? Assignment.NoOrder, Share = share };
        switch (outcome.Kind)
        {
            case OutcomeKind.Occupant:
                entry.Participant = member!.Value.Occupant;
                entry.RollupSeat = seat;
                AddPerson(part, work, rule, entry, ref recorder);
                break;
            case OutcomeKind.Manager:
                entry.Participant = outcome.Participant;
                entry.RollupSeat = outcome.ManagerSeat;
                entry.Capacity = Capacity.Acting;
                AddPerson(part, work, rule, entry, ref recorder);
                break;
            case OutcomeKind.Role:
                ToRole(part, work, rule, entry, part.Body.Pools[rule].Vacancy[outcome.Step].Role, ref recorder);
                break;
            case OutcomeKind.House:
                Say(part, rule, seat, ReasonCode.HouseTakes, ref recorder);
                AddHouse(part, work, rule, Math.Max(0, part.Body.Pools[rule].RolePlace(entry.Role)), entry.Order, share);
                break;
            default:
                Leave(part, work, rule, seat, outcome.Kind == OutcomeKind.Held, share, ref recorder);
                break;
        }
    }

    internal static void AddHouse(Part part, PartWork<T> work, int rule, int place, int order, Ratio<T> share) => work.Add(new HolderEntry<T>
    {
        Participant = part.Tables.House,
        Seat = part.Tables.HouseSeat,
        RollupSeat = -1,
        Role = Names.Missing,
        Rule = rule,
        IsOverlay = part.Body.Pools[rule].IsOverlay,
        Place = place,
        Order = order,
        Base = -1,
        Share = share,
    });

    /// <summary>Adds a person, or his cover if he is away.</summary>
    private static void AddPerson<TRecorder>(Part part, PartWork<T> work, int rule, HolderEntry<T> entry, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        var pool = part.Body.Pools[rule];
        entry.Rule = rule;
        entry.IsOverlay = pool.IsOverlay;
        entry.Base = -1;
        entry.Place = Math.Max(0, pool.RolePlace(entry.Role));
        if (pool.Pool.Absence != AbsenceRule.Keep && part.Tables.People.IsAbsent(entry.Participant, part.Day, out var cover))
        {
            var absent = entry.Participant;
            var why = pool.Pool.Absence == AbsenceRule.ByMediation && part.Team.IsNamed(absent) ? "named on the deal"
                : cover < 0 || !part.Tables.People.IsEmployed(cover, part.Day) ? "nobody stands in"
                : "";
            if (why.Length == 0)
            {
                entry.Participant = cover;
                entry.Capacity = Capacity.Cover;
            }

            if (TRecorder.IsOn)
            {
                recorder.Because(
                    why.Length == 0 ? ReasonCode.CoverTakes : ReasonCode.AbsentKeeps,
                    pool.Pool.Name,
                    part.ParticipantId(entry.Participant),
                    why.Length == 0 ? new FindingDatum("absent", part.ParticipantId(absent).Value) : new FindingDatum("why", why));
            }
        }

        work.Add(entry);
    }

    private static void ToRole<TRecorder>(Part part, PartWork<T> work, int rule, HolderEntry<T> entry, int role, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        var takers = part.Team.Takers(role);
        var each = entry.Share / Ratio<T>.Of(T.CreateChecked(takers.Length));
        foreach (ref readonly var member in takers)
        {
            if (TRecorder.IsOn)
            {
                recorder.Because(
                    ReasonCode.RoleTakes,
                    part.RuleName(rule),
                    part.ParticipantId(member.Occupant),
                    new("role", part.Names.RoleOf(role)?.Value ?? ""),
                    new("seat", entry.Seat < 0 ? "" : part.Seat(entry.Seat).ToString()));
            }

            AddPerson(part, work, rule, entry with
            {
                Participant = member.Occupant,
                Seat = entry.Seat < 0 ? member.Seat : entry.Seat,
                Role = entry.Seat < 0 ? role : entry.Role,
                Order = entry.Seat < 0 ? member.Order : entry.Order,
                RollupSeat = member.Seat,
                Capacity = Capacity.Acting,
                Share = each,
            }, ref recorder);
        }
    }

    private static void Leave<TRecorder>(Part part, PartWork<T> work, int rule, int seat, bool isHeld, Ratio<T> share, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        Say(part, rule, seat, isHeld ? ReasonCode.ShareHeld : ReasonCode.NobodyTakes, ref recorder);
        if (part.Body.Pools[rule].IsOverlay)
        {
            work.Lapse(rule, -1, share, isHeld ? "held until the seat is filled" : "nobody in the seat");
        }
        else
        {
            work.AddResidual(isHeld ? ResidualReason.Held : ResidualReason.Unfilled, rule, share);
        }
    }

    private static void Say<TRecorder>(Part part, int rule, int seat, ReasonCode code, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        if (TRecorder.IsOn)
        {
            recorder.Because(code, part.RuleName(rule), null, new FindingDatum("seat", seat < 0 ? "" : part.Seat(seat).ToString()));
        }
    }
}
