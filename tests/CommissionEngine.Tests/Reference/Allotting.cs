using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Policies;
using NodaTime;

namespace CommissionEngine.Tests.Reference;

/// <summary>A part from gathering to the stored wholes of its lines. DESIGN 4 and 5; RULES 26, 29, 32.</summary>
internal sealed class Allotting
{
    private readonly PartCase _part;
    private readonly PartShares _shares;
    private readonly Ceilings _ceilings;

    /// <summary>The holders of the part and, for each line, which of them stand in it.</summary>
    private readonly Dictionary<LineCase, List<PartHolder>> _standing = [];

    private Allotting(PartCase part)
    {
        _part = part;
        _shares = new PartShares(part);
        Limiting.Apply(part, _shares);
        _ceilings = new Ceilings(part, _shares);
        _ceilings.ApplyAndRound();
    }

    public static void Allot(PartCase part)
    {
        var before = part.Year.Findings.Count;
        try
        {
            new Allotting(part).Fill();
            part.FindLapses();
        }
        catch (RefusedException refused)
        {
            // Decision: a refused part has the findings of the refusal and no others.
            part.Year.Findings.RemoveRange(before, part.Year.Findings.Count - before);
            part.Year.Findings.AddRange(refused.Findings);
            foreach (var line in part.Lines)
            {
                line.Status = refused.Status;
                line.Holders.Clear();
                line.Residual.Clear();
                line.Rollups.Clear();
            }
        }
    }

    private void Fill()
    {
        FillHolders();
        if (_part.Policy.Rollup is { } rollup)
        {
            new RollingUp(_part, rollup, [.. _shares.Revenue, .. _shares.Overlays], _standing).Fill(_ceilings);
        }

        foreach (var line in _part.Lines)
        {
            line.Units = _part.Policy.Units;
            if (line.Units is UnitRule.AtPoint at)
            {
                line.Regions = ValueList.From(_part.World.RegionsFrom(_part.PlaceAt(at.Point), _part.Year.Date));
            }
        }
    }

    /// <summary>
    /// What a line gives everybody: the step of the part's whole. Decision: who has nothing of a line does not stand in it.
    /// </summary>
    private void FillHolders()
    {
        var currency = _part.Year.Currency;
        var sign = _shares.Whole.Sign;
        BigInteger[] wholes = [.. _shares.Revenue.Select(holder => sign * holder.Units), sign * Sharing.Sum(_ceilings.ResidualUnits)];
        BigInteger[] reasons = [.. _ceilings.ResidualUnits.Select(units => sign * units)];
        var reached = BigInteger.Zero;
        var had = new Dictionary<PartHolder, BigInteger>();
        foreach (var line in _part.Lines)
        {
            var (before, after) = (Sharing.Follow(wholes, reached), Sharing.Follow(wholes, reached + line.Base));
            var (reasonsBefore, reasonsAfter) = (Sharing.Follow(reasons, before[^1]), Sharing.Follow(reasons, after[^1]));
            reached += line.Base;
            _standing[line] = [];
            for (var i = 0; i < _shares.Revenue.Count; i++)
            {
                Stand(line, _shares.Revenue[i], after[i] - before[i], null, had);
            }

            for (var i = 0; i < reasons.Length; i++)
            {
                if (reasonsAfter[i] != reasonsBefore[i])
                {
                    line.Residual.Add(new HeldResidual(_shares.Residual[i].Reason, _shares.Residual[i].Rule, Say.Money(reasonsAfter[i] - reasonsBefore[i], currency)));
                }
            }

            foreach (var overlay in _shares.Overlays)
            {
                var lines = overlay.Over.Lines;
                var place = lines.FindIndex(one => one.Line == line);
                if (place >= 0)
                {
                    Stand(line, overlay, StateAfter(overlay, place + 1) - StateAfter(overlay, place), lines[place].Base, had);
                }
            }
        }
    }

    /// <summary>An overlay credit follows alone: round(s t / T), half away from zero.</summary>
    private static BigInteger StateAfter(PartHolder overlay, int lines)
    {
        var whole = overlay.Over.Magnitude;
        var reached = Sharing.Sum(overlay.Over.Lines.Take(lines).Select(line => line.Base));
        return whole.IsZero ? 0 : new Rational(overlay.Units * reached, whole).HalfAwayFromZero();
    }

    private void Stand(LineCase line, PartHolder holder, BigInteger units, BigInteger? overlayBase, Dictionary<PartHolder, BigInteger> had)
    {
        if (units.IsZero)
        {
            return;
        }

        var currency = _part.Year.Currency;
        // Decision: an overlay that is shared per sign of its base is a credit of its own for each sign, with running totals of its own.
        had.TryGetValue(holder, out var earlier);
        had[holder] = earlier + units;
        _standing[line].Add(holder);
        line.Holders.Add(new Holder
        {
            Type = holder.Type,
            Participant = holder.Who.Participant,
            Seat = holder.Who.Seat,
            Role = holder.Who.Role,
            Capacity = holder.Who.Capacity,
            Rule = holder.Rule,
            Whole = Say.Money(units, currency),
            Before = Say.Money(earlier, currency),
            Base = overlayBase is { } over ? Say.Money(over, currency) : null,
            QuotaRetirement = holder.Quota,
            Pay = holder.Pay,
            Regions = HomeRegions(holder),
        });
    }

    /// <summary>The home region and all above it, where the policy has unit credit by home regions.</summary>
    private ValueList<RegionId> HomeRegions(PartHolder holder)
    {
        LocalDate date = _part.Year.Date;
        // Decision: overlays have no unit credit, and so no regions.
        return _part.Policy.Units is UnitRule.HomeRegions && holder.Type == CreditType.Revenue && _part.World.Person(holder.Who.Participant, date)?.Home is { } home
            ? ValueList.From(_part.World.RegionsFrom(home, date))
            : [];
    }
}
