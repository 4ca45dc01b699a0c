using CommissionEngine.Compiling;
using CommissionEngine.Explanations;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating.Gathering;

/// <summary>What an explanation says about who qualifies. Only called for a recorder that listens.</summary>
internal static class QualifyingReasons
{
    internal static void Failed<TRecorder>(Part part, PoolBody pool, in Member member, string why, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        ParticipantId? participant = member.Occupant < 0 ? (ParticipantId?)null : part.ParticipantId(member.Occupant);
        recorder.Because(
            ReasonCode.DoesNotQualify,
            pool.Pool.Name,
            participant,
            new("role", part.Names.RoleOf(member.Role)?.Value ?? ""),
            new("seat", part.Seat(member.Seat).ToString()),
            new("region", member.Region < 0 ? "" : part.Tables.Roster.Regions[member.Region]),
            new("why", why),
            new("point", pool.Point < 0 ? "" : part.Tables.Points[pool.Point]),
            new("place", PlaceOf(part, pool)));
    }

    internal static void Passed<TRecorder>(Part part, int rule, in Member member, bool isAlone, ref TRecorder recorder)
        where TRecorder : struct, IRecorder
    {
        var tables = part.Tables;
        var pool = part.Body.Pools[rule];
        ParticipantId? participant = member.Occupant < 0 ? (ParticipantId?)null : part.ParticipantId(member.Occupant);
        var since = "";
        var until = "";
        var account = "";
        if (member.Assignment >= 0)
        {
            ref readonly var assignment = ref tables.Teams.Assignments[member.Assignment];
            var range = assignment.Days.ToRange();
            since = range.Start is { } start ? NodaTime.Text.LocalDatePattern.Iso.Format(start) : "";
            until = range.End is { } end ? NodaTime.Text.LocalDatePattern.Iso.Format(end) : "";
            account = assignment.Account < 0 ? "" : tables.Roster.Accounts.Names[assignment.Account];
        }

        recorder.Because(
            ReasonCode.Qualifies,
            pool.Pool.Name,
            participant,
            new("role", part.Names.RoleOf(member.Role)?.Value ?? ""),
            new("seat", part.Seat(member.Seat).ToString()),
            new("region", member.Region < 0 ? "" : tables.Roster.Regions[member.Region]),
            new("account", account),
            new("since", since),
            new("until", until),
            new("named", member.IsNamed ? "yes" : ""),
            new("point", pool.Point < 0 ? "" : tables.Points[pool.Point]),
            new("place", PlaceOf(part, pool)),
            new("portion", part.Portions.Portions[rule].ToString()),
            new("split", isAlone ? "" : SplitOf(pool, in member)));
    }

    private static string PlaceOf(Part part, PoolBody pool) =>
        pool.Point < 0 || part.Places[pool.Point] < 0 ? "" : part.Tables.Roster.Regions[part.Places[pool.Point]];

    // How the members share the portion, with what this one brings to it.
    private static string SplitOf(PoolBody pool, in Member member)
    {
        switch (pool.Pool.Split)
        {
            case SplitMethod.FullToEach:
                return "goes in full to each";
            case SplitMethod.FirstInOrder:
                return "goes to the first in the declared order alone";
            case SplitMethod.AsGiven:
                return "is shared as the deal says, here " + member.Given;
            case SplitMethod.ByWeight:
                return "is shared by weight, here " + member.Weight.ToWeightString();
            case SplitMethod.ByRoleWeights:
                var weight = Share.Zero;
                foreach (var (role, value) in pool.RoleWeights)
                {
                    weight = role == member.Role ? value : weight;
                }

                return "is shared by the weights of roles, here " + weight.ToWeightString();
            default:
                return "is shared equally";
        }
    }
}
