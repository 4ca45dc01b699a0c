using CommissionEngine.Deals;

namespace CommissionEngine.Testing.Shrinking;

/// <summary>Simpler events, people and declared splits of a deal.</summary>
internal static class PeopleShrinker
{
    internal static IEnumerable<DealEvent> Event(DealEvent one, int decimals)
    {
        if (one.Year is not null)
        {
            yield return one with { Year = null };
        }

        if (one.Line is not null)
        {
            yield return one with { Line = null };
        }

        foreach (var amount in Simpler.Amount(one.Amount, decimals))
        {
            yield return one with { Amount = amount };
        }

        foreach (var day in Simpler.Day(one.Date))
        {
            yield return one with { Date = day };
        }
    }

    internal static IEnumerable<TeamMember> Member(TeamMember member)
    {
        TeamMember[] plainer = [member with { Position = null }, member with { Order = null }, member with { Weight = null }, member with { Share = null }, member with { Role = null }];
        foreach (var one in plainer)
        {
            if (one != member)
            {
                yield return one;
            }
        }

        foreach (var weight in member.Weight is { } heavy ? Simpler.Share(heavy) : [])
        {
            yield return member with { Weight = weight };
        }

        foreach (var share in member.Share is { } part ? Simpler.Share(part) : [])
        {
            yield return member with { Share = share };
        }
    }

    internal static IEnumerable<Deal> Splits(Deal deal)
    {
        foreach (var shares in deal.Override is { } decision ? Shares(decision.Shares) : [])
        {
            yield return deal with { Override = deal.Override! with { Shares = shares } };
        }

        foreach (var shares in deal.DocumentedSplit is { } split ? Shares(split.Shares) : [])
        {
            yield return deal with { DocumentedSplit = deal.DocumentedSplit! with { Shares = shares } };
        }
    }

    /// <summary>The shares without these people; what they had goes to the first who is left, so that the total stays. Null if nobody is left.</summary>
    internal static ValueList<DeclaredShare>? Without(ValueList<DeclaredShare> shares, Func<ParticipantId, bool> gone)
    {
        var left = Simpler.Kept(shares, share => !gone(share.Participant));
        if (left.Count == shares.Count)
        {
            return shares;
        }

        if (left.Count == 0)
        {
            return null;
        }

        var freed = shares.Where(share => gone(share.Participant)).Aggregate(Share.Zero, (sum, share) => sum + share.Share);
        return Simpler.Replaced(left, 0, left[0] with { Share = left[0].Share + freed });
    }

    private static IEnumerable<ValueList<DeclaredShare>> Shares(ValueList<DeclaredShare> shares)
    {
        for (var i = 0; shares.Count > 1 && i < shares.Count; i++)
        {
            var gone = shares[i].Participant;
            if (Without(shares, id => id == gone) is { } left)
            {
                yield return left;
            }
        }

        foreach (var plainer in Simpler.Each(shares, share => new[] { share with { Position = null }, share with { Role = null } }.Where(one => one != share)))
        {
            yield return plainer;
        }

        var equal = Share.Fraction(1, shares.Count);
        var total = shares.Aggregate(Share.Zero, (sum, share) => sum + share.Share);
        if (total == Share.Whole && shares.Any(share => Simpler.Size(share.Share) > Simpler.Size(equal)))
        {
            yield return Simpler.Changed(shares, share => share with { Share = equal });
        }
    }
}
