using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Policies;

namespace CommissionEngine.Tests.Reference;

/// <summary>Stages 4 (ceiling, most per person) and 5 (whole units of the part). DESIGN 5, "Limits" and "Sharing out"; RULES 30 to 33.</summary>
internal sealed class Ceilings(PartCase part, PartShares shares)
{
    private bool _cutsRevenue;
    private bool _cutsOverlays;

    /// <summary>The most that credits may come to, rounded towards zero; null without a ceiling.</summary>
    public BigInteger? Cap { get; private set; }

    public List<BigInteger> ResidualUnits { get; } = [];

    private BigInteger Whole => shares.Whole.Magnitude;

    public BigInteger DirectUnits => Sharing.Sum(shares.Revenue.Concat(shares.Overlays).Select(holder => holder.Units));

    public void ApplyAndRound()
    {
        if (part.Policy.Limits.Ceiling is { } ceiling)
        {
            ApplyCeiling(ceiling);
        }

        var limit = PersonalLimit();
        if (limit is { } most)
        {
            CutPersons(most);
        }

        RoundRevenue();
        RoundOverlays();
        RoundResidual();
        if (part.Policy.Limits.PerPerson?.Amount is { } amount)
        {
            GiveUpUnits(amount.MinorUnits);
        }
    }

    /// <summary>Decision: what is credited is told as a share of the revenue; of a base of nothing it is 0%.</summary>
    public RefusedException Refused(Rational credited) => part.Refuse(
        AllocationStatus.CeilingRefused,
        FindingCode.CeilingRefused,
        [],
        ("ceiling", Portions.Of(part, part.Policy.Limits.Ceiling!.Share).ToString()),
        ("credited", (Whole.IsZero ? Rational.Zero : credited / Whole).ToString()));

    /// <summary>Decision: whether credits pass the ceiling is decided on rounded amounts; what only rounding would pass is cut, never refused.</summary>
    private void ApplyCeiling(CreditCeiling ceiling)
    {
        var exactCap = Portions.Of(part, ceiling.Share) * Whole;
        Cap = exactCap.Floor();
        RoundRevenue();
        RoundOverlays();
        if (DirectUnits <= Cap)
        {
            return;
        }

        var revenue = Rational.Sum(shares.Revenue.Select(holder => holder.Exact));
        var overlays = Rational.Sum(shares.Overlays.Select(holder => holder.Exact));
        if (ceiling.Cut == CeilingCut.Refuse && revenue + overlays > exactCap)
        {
            throw Refused(revenue + overlays);
        }

        var proRata = ceiling.Cut == CeilingCut.ProRata && revenue + overlays > exactCap;
        if (proRata || Sharing.Sum(shares.Revenue.Select(holder => holder.Units)) > Cap)
        {
            _cutsRevenue = true;
            var factor = proRata ? exactCap / (revenue + overlays) : Least(exactCap, revenue);
            CutRevenue(factor);
        }

        if (proRata)
        {
            _cutsOverlays = true;
            Scale(shares.Overlays, exactCap / (revenue + overlays));
        }

        RoundRevenue();
        RoundOverlays();
        if (!_cutsOverlays && DirectUnits > Cap)
        {
            _cutsOverlays = true;
            var left = (Rational)(Cap.Value - Sharing.Sum(shares.Revenue.Select(holder => holder.Units)));
            Scale(shares.Overlays, Least(left, overlays));
        }
    }

    /// <summary>By how much a sum is cut to come to no more than a limit: 1 if it does not.</summary>
    private static Rational Least(Rational limit, Rational sum) => sum.IsZero ? Rational.One : Rational.Least(Rational.One, limit / sum);

    private void CutRevenue(Rational factor)
    {
        var cut = Rational.Sum(shares.Revenue.Select(holder => holder.Share)) * (Rational.One - factor);
        Scale(shares.Revenue, factor);
        if (!cut.IsZero)
        {
            shares.Residual.Add(new Unheld(ResidualReason.Ceiling, null, cut));
        }
    }

    /// <summary>What of overlays is cut lapses, and is listed: decision, with the exact share that lapses.</summary>
    private void Scale(List<PartHolder> holders, Rational factor)
    {
        foreach (var holder in holders)
        {
            // Decision: of an overlay on a base of nothing, nothing lapses.
            if (holder.Type == CreditType.Overlay && !holder.Exact.IsZero)
            {
                part.Lapse(holder.Rule, holder.Who.Participant, holder.Over, holder.Share * (Rational.One - factor), "ceiling");
            }

            holder.Share *= factor;
        }
    }

    /// <summary>Decision: of a share and an amount the smaller one holds.</summary>
    private Rational? PersonalLimit()
    {
        var limit = part.Policy.Limits.PerPerson;
        Rational? byShare = limit?.Share is { } share ? Portions.Of(part, share) * Whole : null;
        Rational? byAmount = limit?.Amount is { } amount ? (Rational)(BigInteger)amount.MinorUnits : null;
        return byShare is null || byAmount < byShare ? byAmount : byShare;
    }

    /// <summary>Overlays first. Decision: from the last credit in the order backwards, so that the earlier ones stand.</summary>
    private void CutPersons(Rational most)
    {
        foreach (var (person, _) in Limiting.People(part, shares.Revenue.Concat(shares.Overlays)))
        {
            var credits = shares.Revenue.Concat(shares.Overlays).Where(holder => holder.Who.Participant == person).ToList();
            var over = Rational.Sum(credits.Select(holder => holder.Exact)) - most;
            foreach (var credit in Enumerable.Reverse(credits).Where(credit => !credit.Exact.IsZero))
            {
                if (over <= Rational.Zero)
                {
                    break;
                }

                var cut = Rational.Least(over, credit.Exact);
                over -= cut;
                var share = cut / credit.Over.Magnitude;
                credit.Share -= share;
                GiveUp(credit, share);
            }
        }
    }

    private void GiveUp(PartHolder credit, Rational share)
    {
        if (credit.Type == CreditType.Overlay)
        {
            part.Lapse(credit.Rule, credit.Who.Participant, credit.Over, share, "the most that one person may get");
        }
        else
        {
            // Decision: one residual for the reason, whosesoever share it was.
            var before = shares.Residual.Find(one => one.Reason == ResidualReason.PersonalLimit);
            shares.Residual.Remove(before!);
            shares.Residual.Add(new Unheld(ResidualReason.PersonalLimit, null, share + (before?.Share ?? Rational.Zero)));
        }
    }

    /// <summary>One sharing of the part among all recipients and the residual; where the ceiling cuts, of the recipients' exact total rounded towards zero.</summary>
    private void RoundRevenue()
    {
        var weights = shares.Revenue.Select(holder => holder.Share).ToList();
        var total = Whole;
        if (_cutsRevenue)
        {
            total = Rational.Sum(shares.Revenue.Select(holder => holder.Exact)).Floor();
        }
        else
        {
            weights.Add(Rational.Sum(shares.Residual.Select(one => one.Share)));
        }

        var taker = shares.Revenue.FindIndex(holder => !holder.Share.IsZero && part.Policy.Rounding switch
        {
            RoundingRule.RemainderToRole rule => holder.Who.Role == rule.Role,
            RoundingRule.RemainderToHouse => holder.Who.Participant == part.House,
            _ => false,
        });
        var units = taker < 0 ? Sharing.LargestRemainder(total, weights) : Sharing.RemainderTo(taker, total, weights);
        foreach (var (holder, part) in shares.Revenue.Zip(units))
        {
            holder.Units = part;
        }
    }

    private void RoundOverlays()
    {
        if (_cutsOverlays)
        {
            var exact = shares.Overlays.Select(holder => holder.Exact).ToList();
            var left = BigInteger.Max(0, Cap!.Value - Sharing.Sum(shares.Revenue.Select(holder => holder.Units)));
            var units = Sharing.LargestRemainder(BigInteger.Min(left, Rational.Sum(exact).HalfAwayFromZero()), exact);
            foreach (var (holder, part) in shares.Overlays.Zip(units))
            {
                holder.Units = part;
            }

            return;
        }

        foreach (var holder in shares.Overlays.Where(holder => holder.IsFullToEach))
        {
            holder.Units = holder.Exact.HalfAwayFromZero();
        }

        foreach (var pool in shares.Overlays.Where(holder => !holder.IsFullToEach).GroupBy(holder => (holder.Rule, holder.Over)))
        {
            var exact = pool.Select(holder => holder.Exact).ToList();
            foreach (var (holder, part) in pool.Zip(Sharing.LargestRemainder(Rational.Sum(exact).HalfAwayFromZero(), exact)))
            {
                holder.Units = part;
            }
        }
    }

    /// <summary>RULES 26: the reasons share the units of the residual by largest remainder on the whole.</summary>
    private void RoundResidual()
    {
        var residual = Whole - Sharing.Sum(shares.Revenue.Select(holder => holder.Units));
        ResidualUnits.AddRange(Sharing.LargestRemainder(residual, [.. shares.Residual.Select(one => one.Share)]));
    }

    /// <summary>RULES 31: an amount holds after rounding, the last credit in the order giving up the unit.</summary>
    private void GiveUpUnits(BigInteger most)
    {
        foreach (var (person, _) in Limiting.People(part, shares.Revenue.Concat(shares.Overlays)))
        {
            var credits = shares.Revenue.Concat(shares.Overlays).Where(holder => holder.Who.Participant == person).ToList();
            var over = Sharing.Sum(credits.Select(holder => holder.Units)) - most;
            foreach (var credit in Enumerable.Reverse(credits).Where(_ => over > 0))
            {
                var cut = BigInteger.Min(over, credit.Units);
                over -= cut;
                credit.Units -= cut;
                if (cut > 0 && credit.Type == CreditType.Revenue)
                {
                    var place = shares.Residual.FindIndex(one => one.Reason == ResidualReason.PersonalLimit);
                    if (place < 0)
                    {
                        place = shares.Residual.Count;
                        shares.Residual.Add(new Unheld(ResidualReason.PersonalLimit, null, Rational.Zero));
                        ResidualUnits.Add(0);
                    }

                    ResidualUnits[place] += cut;
                }
            }
        }
    }
}
