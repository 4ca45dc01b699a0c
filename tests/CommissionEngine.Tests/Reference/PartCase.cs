using System.Globalization;
using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;

namespace CommissionEngine.Tests.Reference;

/// <summary>Lines of a deal (and year) that are shared out together. RULES 1.</summary>
internal sealed class PartCase(YearCase year, CreditPolicy policy, List<LineCase> lines)
{
    public YearCase Year => year;

    public World World => year.World;

    public CreditPolicy Policy => policy;

    public List<LineCase> Lines => lines;

    public BigInteger Base => Sharing.Sum(lines.Select(line => line.Base));

    /// <summary>The line that findings of the part name. Decision: the first.</summary>
    public int NamedLine => lines[0].Number;

    public ParticipantId House => World.Rulebook.House;

    /// <summary>The part's place at a point that the policy refers to.</summary>
    public RegionId? PlaceAt(InfluencePoint point) => Question.PlaceAt(year.Deal, lines[0].Line, point);

    /// <summary>What of an overlay lapses, by rule, participant, what it is a share of, and reason.</summary>
    private readonly List<(string Rule, ParticipantId? Participant, OverlayBase? Of, string Reason, Rational Share)> _lapses = [];

    public void Lapse(string rule, ParticipantId? participant, OverlayBase? of, Rational share, string reason) => _lapses.Add((rule, participant, of, reason, share));

    /// <summary>One finding for each rule, side of its base, participant and reason. Decision: two that say the same are one.</summary>
    public void FindLapses()
    {
        foreach (var group in _lapses.GroupBy(one => (one.Rule, one.Participant, one.Of, one.Reason)))
        {
            var share = Rational.Sum(group.Select(one => one.Share));
            if (!share.IsZero)
            {
                (string, string)[] who = group.Key.Participant is { } id ? [("participant", id.Value)] : [];
                year.Find(FindingCode.OverlayLapsed, NamedLine, [], [("rule", group.Key.Rule), .. who, ("share", share.ToString()), ("reason", group.Key.Reason)]);
            }
        }
    }

    public RefusedException Refuse(AllocationStatus status, FindingCode code, IEnumerable<ParticipantId> concerns, params (string Name, string Value)[] data) =>
        new(status, [Say.Finding(code, NamedLine, year.NamedYear, concerns, data)]);
}

/// <summary>Forming parts out of the lines that a policy decides.</summary>
internal static class Parts
{
    public static List<PartCase> Of(YearCase year) =>
    [
        .. year.Lines.Where(line => line.Policy is not null && line.Status == AllocationStatus.Credited)
            .GroupBy(line => Key(year, line)).Select(group => new PartCase(year, group.First().Policy!, [.. group])),
    ];

    private static string Key(YearCase year, LineCase line)
    {
        var policy = line.Policy!;
        var places = PointsOf(policy).Distinct().Order().Select(point => point + "=" + Question.PlaceAt(year.Deal, line.Line, point));
        return string.Join('\u0001', [policy.Id.Value, policy.Version.ToString(CultureInfo.InvariantCulture), line.Base.Sign < 0 ? "-" : "+", .. places]);
    }

    /// <summary>
    /// The points that the policy refers to: of pools, of tests of a named point, of unit credit at a point; the governing point as such only if the policy opens
    /// parameters. Decision: a test of "the governing point" does not count, one that names a point does, be it the same point.
    /// </summary>
    private static IEnumerable<InfluencePoint> PointsOf(CreditPolicy policy)
    {
        foreach (var pool in policy.Pools)
        {
            if (pool.To is Recipients.Team { Point: { } point })
            {
                yield return point;
            }

            foreach (var named in pool.Lines is { } lines ? Named(lines) : [])
            {
                yield return named;
            }
        }

        foreach (var named in Named(policy.When))
        {
            yield return named;
        }

        if (policy.Units is UnitRule.AtPoint at)
        {
            yield return at.Point;
        }

        if (policy.Openings.Count > 0)
        {
            yield return policy.GoverningPoint;
        }
    }

    private static IEnumerable<InfluencePoint> Named(Condition condition) => condition switch
    {
        Condition.All all => all.Of.SelectMany(Named),
        Condition.Any any => any.Of.SelectMany(Named),
        Condition.Not not => Named(not.Of),
        Condition.InRegion { Point: { } point } => [point],
        _ => [],
    };
}

/// <summary>What portions come to, with the parameters that regions adapt. DESIGN 5, "Adaptation".</summary>
internal static class Portions
{
    public static Rational Of(PartCase part, Portion portion) => portion switch
    {
        Portion.Fixed fixedShare => Rational.Of(fixedShare.Share),
        Portion.Parameter parameter => Value(part, parameter.Name),
        _ => Rational.One - Rational.Sum(part.Policy.Pools.Where(pool => !pool.IsOverlay && pool.Portion is not Portion.Rest).Select(pool => Of(part, pool.Portion))),
    };

    /// <summary>As a share that a document can hold: for quota and pay, which are never "the rest" nor fractions of anything.</summary>
    public static Share ShareOf(PartCase part, Portion portion) => portion switch
    {
        Portion.Fixed fixedShare => fixedShare.Share,
        Portion.Parameter parameter => Setting(part, parameter.Name),
        _ => throw new NotSupportedException("The rest is a portion of revenue pools alone."),
    };

    private static Rational Value(PartCase part, string parameter) => Rational.Of(Setting(part, parameter));

    private static Share Setting(PartCase part, string parameter)
    {
        var date = part.Year.Date;
        foreach (var region in part.World.RegionsFrom(part.PlaceAt(part.Policy.GoverningPoint), date))
        {
            var set = part.World.Rulebook.Adaptations.FirstOrDefault(a =>
                a.Region == region && a.Policy == part.Policy.Id && a.Parameter == parameter && a.During.Contains(date));
            if (set is not null)
            {
                return set.Value;
            }
        }

        return part.Policy.Openings.First(opening => opening.Parameter == parameter).Default;
    }
}

/// <summary>Somebody to whom a share goes: a holder before it is known how much.</summary>
/// <param name="RollupFrom">The seat from which rollups start; null for the house.</param>
internal sealed record Claimant(ParticipantId Participant, Seat Seat, Role? Role, Capacity Capacity, Seat? RollupFrom, int RolePlace, int? Order);
