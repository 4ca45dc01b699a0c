using CommissionEngine.Compiling;
using CommissionEngine.Explanations;

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
            new("why", why));
    }

    internal static void Passed<TRecorder>(Part part, int rule, in Member member, ref TRecorder recorder)
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
            new("place", pool.Point < 0 || part.Places[pool.Point] < 0 ? "" : tables.Roster.Regions[part.Places[pool.Point]]),
            new("portion", part.Portions.Portions[rule].ToString()));
    }
}
