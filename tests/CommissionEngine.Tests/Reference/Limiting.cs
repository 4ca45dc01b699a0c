using CommissionEngine.Allocations;
using CommissionEngine.Policies;

namespace CommissionEngine.Tests.Reference;

/// <summary>Stage 4, up to the ceiling: one person in several roles, then most people, then minimum share. DESIGN 5, "Limits"; RULES 27 to 29.</summary>
internal static class Limiting
{
    public static void Apply(PartCase part, PartShares shares)
    {
        var limits = part.Policy.Limits;
        Renormalise(part, shares.Revenue, SeveralRoles(part, shares.Revenue, limits.RevenueRoles));
        foreach (var removed in SeveralRoles(part, shares.Overlays, limits.OverlayRoles))
        {
            part.Lapse(removed.Rule, removed.Who.Participant, removed.Over, removed.Share, "one role a person");
            shares.Overlays.Remove(removed);
        }

        if (limits.MostPeople is { } most)
        {
            var staying = People(part, shares.Revenue).OrderByDescending(person => person.Sum).Take(most).Select(person => person.Id).ToHashSet();
            Renormalise(part, shares.Revenue, shares.Revenue.FindAll(holder => holder.Who.Participant != part.House && !staying.Contains(holder.Who.Participant)));
        }

        if (limits.Minimum is { } minimum)
        {
            Minimum(part, shares, minimum);
        }
    }

    /// <summary>Everybody but the house, in the order in which they first stand, with their sums.</summary>
    public static List<(ParticipantId Id, Rational Sum)> People(PartCase part, IEnumerable<PartHolder> holders) =>
    [
        .. holders.Where(holder => holder.Who.Participant != part.House).GroupBy(holder => holder.Who.Participant)
            .Select(group => (group.Key, Rational.Sum(group.Select(holder => holder.Share)))),
    ];

    /// <summary>
    /// Those that give way. Decision: an overlay that is shared per sign of its base counts as one credit, with the sum of its exact amounts.
    /// </summary>
    private static List<PartHolder> SeveralRoles(PartCase part, List<PartHolder> holders, SeveralRoles rule)
    {
        if (rule == Policies.SeveralRoles.Sum)
        {
            return [];
        }

        var removed = new List<PartHolder>();
        foreach (var person in holders.Where(holder => holder.Who.Participant != part.House).GroupBy(holder => holder.Who.Participant))
        {
            var credits = person.GroupBy(holder => (holder.Rule, holder.Who)).ToList();
            var stays = rule == Policies.SeveralRoles.First ? credits[0] : credits.OrderByDescending(credit => Rational.Sum(credit.Select(Height))).First();
            removed.AddRange(credits.Where(credit => credit != stays).SelectMany(credit => credit));
        }

        return removed;
    }

    /// <summary>
    /// The exact amount; for revenue as a share, which puts them in the same order. Decision: so a deal of nothing has the status of a deal of something.
    /// </summary>
    private static Rational Height(PartHolder holder) => holder.Type == CreditType.Revenue ? holder.Share : holder.Exact;

    /// <summary>RULES 27: the remaining revenue credits, the house included, are scaled to their former sum; the residual keeps its share.</summary>
    private static void Renormalise(PartCase part, List<PartHolder> holders, List<PartHolder> removed)
    {
        if (removed.Count == 0)
        {
            return;
        }

        var former = Rational.Sum(holders.Select(holder => holder.Share));
        holders.RemoveAll(removed.Contains);
        var remaining = Rational.Sum(holders.Select(holder => holder.Share));
        foreach (var holder in holders)
        {
            holder.Share *= former / remaining;
        }
    }

    private static void Minimum(PartCase part, PartShares shares, MinimumShare minimum)
    {
        var least = Portions.Of(part, minimum.Share);
        var below = People(part, shares.Revenue).FindAll(person => person.Sum < least);
        if (below.Count == 0)
        {
            return;
        }

        // Decision: whoever is below is named in a finding of his own, refused or dropped.
        var findings = below.Select(person => Say.Finding(
            FindingCode.ShareBelowMinimum,
            part.NamedLine,
            part.Year.NamedYear,
            [person.Id],
            ("participant", person.Id.Value),
            ("share", person.Sum.ToString()),
            ("minimum", least.ToString())));
        var dropped = below.Select(person => person.Id).ToHashSet();
        if (minimum.OnShortfall == Shortfall.Refuse || People(part, shares.Revenue).TrueForAll(person => dropped.Contains(person.Id)))
        {
            throw new RefusedException(AllocationStatus.ShareBelowMinimum, findings);
        }

        part.Year.Findings.AddRange(findings);
        Renormalise(part, shares.Revenue, shares.Revenue.FindAll(holder => dropped.Contains(holder.Who.Participant)));
    }
}
