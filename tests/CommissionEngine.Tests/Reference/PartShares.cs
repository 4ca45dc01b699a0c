using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Policies;

namespace CommissionEngine.Tests.Reference;

/// <summary>A holder of a part, with an exact amount that the limits change, and at last whole units.</summary>
internal sealed class PartHolder
{
    public required CreditType Type { get; init; }

    public required Claimant Who { get; init; }

    public required string Rule { get; init; }

    public required Share Quota { get; init; }

    public required Share Pay { get; init; }

    /// <summary>The lines that it is a part of, with their base; every line of the part for revenue.</summary>
    public required OverlayBase Over { get; init; }

    /// <summary>Whether the credit is rounded for itself, not with its pool.</summary>
    public bool IsFullToEach { get; init; }

    /// <summary>The share of the magnitude of its base.</summary>
    public Rational Share { get; set; }

    /// <summary>Units of the magnitude.</summary>
    public BigInteger Units { get; set; }

    public Rational Exact => Share * Over.Magnitude;
}

/// <summary>Lines of one sign of a base, which are shared together. RULES 32.</summary>
internal sealed class OverlayBase(List<(LineCase Line, BigInteger Base)> lines)
{
    public List<(LineCase Line, BigInteger Base)> Lines => lines;

    public int Sign { get; } = lines.Exists(line => line.Base.Sign < 0) ? -1 : 1;

    public BigInteger Magnitude => BigInteger.Abs(Sharing.Sum(lines.Select(line => line.Base)));

    /// <summary>The lines by the sign of their base, zero with the positive ones.</summary>
    public static List<OverlayBase> BySign(IEnumerable<(LineCase Line, BigInteger Base)> lines) =>
        [.. lines.GroupBy(line => line.Base.Sign < 0).OrderBy(group => group.Key).Select(group => new OverlayBase([.. group]))];
}

/// <summary>What of the revenue of a part is nobody's for one reason.</summary>
internal sealed record Unheld(ResidualReason Reason, string? Rule, Rational Share);

/// <summary>Stages 2 and 3 for a whole part: its holders in order, with exact shares, and its residual.</summary>
internal sealed class PartShares
{
    private readonly PartCase _part;

    public PartShares(PartCase part)
    {
        _part = part;
        Whole = new OverlayBase([.. part.Lines.Select(line => (line, line.Base))]);
        var pools = part.Policy.Pools.Where(pool => !Portions.Of(part, pool.Portion).IsZero).ToList();
        if (part.Year.Declared is { } declared)
        {
            AddDeclared(declared);
            pools.RemoveAll(pool => !pool.IsOverlay);
        }

        // Decision: pools are looked at in the order of the policy, whatever they credit, so the first one whose shares are refused is named.
        pools.RemoveAll(pool => pool.IsOverlay && BasesOf(pool).Count == 0);
        var settled = pools.ToDictionary(pool => pool, pool => new Weighting(part, pool).Settle(Coincides(pools, pool)));
        if (part.Year.Declared is null)
        {
            AddRevenue([.. pools.Where(pool => !pool.IsOverlay)], settled);
        }

        AddOverlays([.. pools.Where(pool => pool.IsOverlay)], settled);
        AddContractTerms();
    }

    /// <summary>All lines of the part, and their base.</summary>
    public OverlayBase Whole { get; }

    public List<PartHolder> Revenue { get; } = [];

    public List<PartHolder> Overlays { get; } = [];

    public List<Unheld> Residual { get; } = [];

    private void AddDeclared(DeclaredSplit declared)
    {
        if (declared.IsRefused)
        {
            throw new RefusedException(AllocationStatus.SplitRefused, []);
        }

        var house = _part.House;
        var shares = declared.Shares.Select(share =>
        {
            var who = _part.World.Now(share.Participant);
            var seat = who == house ? Rosters.Seat.Of(house) : share.Position is { } position ? Rosters.Seat.Of(position) : _part.World.SeatOf(who, _part.Year.Date);
            return (new Claimant(who, seat, share.Role, Capacity.Occupant, who == house ? null : seat, 0, null), Rational.Of(share.Share));
        });
        foreach (var (who, share) in Merged(shares))
        {
            Revenue.Add(Holder(CreditType.Revenue, who, declared.Rule, Share.Whole, Share.Whole, Whole, share));
        }
    }

    /// <summary>RULES 19: an empty pool that is redistributed goes to the other revenue pools that somebody holds, in proportion to their portions.</summary>
    private void AddRevenue(List<CreditPool> pools, Dictionary<CreditPool, PoolShares> sharesOf)
    {
        var settled = pools.Select(pool => (Pool: pool, Portion: Portions.Of(_part, pool.Portion), Shares: sharesOf[pool])).ToList();
        var moving = Rational.Sum(settled.Select(one => one.Portion * one.Shares.Elsewhere));
        bool IsHeld(PoolShares shares) => shares.Elsewhere.IsZero && shares.Held.Exists(held => !held.Share.IsZero);
        var held = Rational.Sum(settled.Where(one => IsHeld(one.Shares)).Select(one => one.Portion));
        foreach (var (pool, portion, shares) in settled)
        {
            var size = portion;
            if (!held.IsZero && IsHeld(shares))
            {
                size = portion * (Rational.One + (moving / held));
            }
            else if (held.IsZero && !shares.Elsewhere.IsZero)
            {
                shares.Add(shares.Otherwise());
            }

            Add(Revenue, CreditType.Revenue, pool, shares, size, Whole);
            foreach (var group in shares.Unheld.GroupBy(one => one.Reason))
            {
                Residual.Add(new Unheld(group.Key, pool.Name, size * Rational.Sum(group.Select(one => one.Share))));
            }
        }

        Residual.RemoveAll(one => one.Share.IsZero);
    }

    /// <summary>Decision: an overlay whose filter no line of the part meets is not looked at, and neither is a pool whose portion is zero.</summary>
    private void AddOverlays(List<CreditPool> pools, Dictionary<CreditPool, PoolShares> sharesOf)
    {
        foreach (var pool in pools)
        {
            var (shares, bases) = (sharesOf[pool], BasesOf(pool));
            var portion = Portions.Of(_part, pool.Portion);
            foreach (var over in bases)
            {
                Add(Overlays, CreditType.Overlay, pool, shares, portion, over);
            }

            foreach (var group in shares.Unheld.GroupBy(one => one.Reason))
            {
                _part.Lapse(pool.Name, null, null, portion * Rational.Sum(group.Select(one => one.Share)), group.Key == ResidualReason.Held ? "held until the seat is filled" : "nobody in the seat");
            }
        }
    }

    private List<OverlayBase> BasesOf(CreditPool pool)
    {
        var lines = _part.Lines.Where(line => pool.Lines is null || Testing.Holds(pool.Lines, _part.Year.Ask(line, _part.Policy.GoverningPoint)))
            .Select(line => (line, pool.Base is { } kind ? line.Converted[kind]!.Value : line.Base)).ToList();
        return pool.Base is null && pool.Lines is null ? [Whole] : OverlayBase.BySign(lines);
    }

    /// <summary>RULES 24. Decision: of two terms of one person the second finds him credited.</summary>
    private void AddContractTerms()
    {
        var year = _part.Year;
        foreach (var term in _part.World.Rulebook.ContractTerms.Where(t => t.During.Contains(year.Date)).OrderBy(t => t.Id, StringComparer.Ordinal))
        {
            var lines = _part.Lines.Where(line => Testing.Holds(term.When, year.Ask(line, _part.Policy.GoverningPoint))).Select(line => (line, line.Base)).ToList();
            if (_part.World.Person(term.Participant, year.Date) is not { } person || lines.Count == 0 || term.Portion.IsZero
                || Revenue.Concat(Overlays).Any(holder => holder.Who.Participant == person.Id))
            {
                continue;
            }

            var seat = _part.World.SeatOf(person.Id, year.Date);
            var who = new Claimant(person.Id, seat, term.Role, Capacity.Occupant, seat, 0, null);
            Overlays.Add(Holder(CreditType.Overlay, who, term.Id, term.QuotaRetirement, term.Pay, new OverlayBase(lines), Rational.Of(term.Portion), true));
        }
    }

    /// <summary>Two pools that ask for the same people by different points that lie in the same place; of those that count once the later is as if nobody qualified. Decision: a pool that is not looked at has counted nobody.</summary>
    private bool Coincides(List<CreditPool> pools, CreditPool pool) =>
        _part.Policy.Coinciding == CoincidingPoints.Once
        && pool.To is Recipients.Team { Point: { } point } team
        && pools.TakeWhile(other => other != pool).Any(earlier => earlier.IsOverlay == pool.IsOverlay
            && earlier.To is Recipients.Team { Point: { } otherPoint } otherTeam
            && otherPoint != point
            && otherTeam with { Point = point } == team
            && _part.PlaceAt(point) is { } place
            && _part.PlaceAt(otherPoint) == place);

    private void Add(List<PartHolder> holders, CreditType type, CreditPool pool, PoolShares shares, Rational portion, OverlayBase over)
    {
        var (quota, pay) = (Portions.ShareOf(_part, pool.QuotaRetirement), Portions.ShareOf(_part, pool.Pay));
        var ordered = Merged(shares.Held).OrderBy(one => one.Who.RolePlace).ThenBy(one => one.Who.Order ?? long.MaxValue)
            .ThenBy(one => one.Who.Participant).ThenBy(one => one.Who.Seat).ThenBy(one => one.Who.Capacity).ThenBy(one => one.Who.Role?.Value ?? "", StringComparer.Ordinal);
        foreach (var (who, share) in ordered)
        {
            holders.Add(Holder(type, who, pool.Name, quota, pay, over, share * portion, pool.Split is SplitMethod.FullToEach));
        }
    }

    private static PartHolder Holder(CreditType type, Claimant who, string rule, Share quota, Share pay, OverlayBase over, Rational share, bool fullToEach = false) =>
        new() { Type = type, Who = who, Rule = rule, Quota = quota, Pay = pay, Over = over, Share = share, IsFullToEach = fullToEach };

    /// <summary>RULES 25: exact shares of the same holder are added; a share of zero is no credit. The first place of several stands.</summary>
    private static IEnumerable<(Claimant Who, Rational Share)> Merged(IEnumerable<(Claimant Who, Rational Share)> shares) =>
        shares.Where(one => !one.Share.IsZero)
            .GroupBy(one => (one.Who.Participant, one.Who.Seat, one.Who.Role, one.Who.Capacity))
            .Select(group => (group.OrderBy(one => one.Who.RolePlace).ThenBy(one => one.Who.Order ?? long.MaxValue).First().Who, Rational.Sum(group.Select(one => one.Share))));
}
