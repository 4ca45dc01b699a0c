using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using CommissionEngine.Tests.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace CommissionEngine.Tests.Allocating.Stepping;

/// <summary>Wholes of a few lines and years, events of every kind, and after how many of them the document ends and a later one goes on.</summary>
internal sealed record StepCase(AllocatedLine[] Lines, DealEvent[] Events, int Cut)
{
    private static readonly Gen<Share> Percentages = Gen.Elements(Share.Whole, Share.Whole, Share.Zero, Share.Percent(50), Share.Percent(33.333333m), Share.Fraction(4, 3));

    private static readonly Gen<ValueList<RegionId>> Paths = Gen.Elements<ValueList<RegionId>>([], ["SE", "EMEA", "all"], ["NL", "EMEA", "all"], ["EMEA", "all"], ["BR", "all"]);

    internal static Arbitrary<StepCase> Cases { get; } = Arb.From(
        from sign in Gen.Elements(1, 1, 1, -1)
        from isMixed in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        from size in Gen.Elements(4L, 30L, 1000L, 10_000_000_000L)
        from count in Gen.Choose(1, 3)
        from lines in Gen.CollectToSequence([.. Enumerable.Range(1, count).Select(number => Years(number, sign, isMixed, size))])
        from events in Event(size * sign).ArrayOf(8)
        from used in Gen.Choose(0, 8)
        from cut in Gen.Choose(0, 8)
        select new StepCase(
            [.. lines.SelectMany(years => years)],
            [.. events.Take(used).Select((one, i) => one with { Id = $"E{i}" })],
            Math.Min(cut, used)),
        Smaller);

    /// <summary>Those of them in which every event names its year, or there is but one: then the running totals do not depend on the way to them.</summary>
    internal static Arbitrary<StepCase> Plain { get; } = Arb.From(
        from one in Cases.Generator select one with { Lines = [.. one.Lines.Where(line => line.Year == 1)] },
        one => Smaller(one).Where(smaller => smaller.Lines.Length > 0));

    internal bool BooksItself => Events.All(one => one.Kind != EventKind.Booked);

    public override string ToString() => string.Join(
        Environment.NewLine,
        Lines.Select(line => $"line {line.Line}/{line.Year} {(line.Policy is null ? "undecided" : line.CreditedAt.ToString())} booked {line.Booked} base {line.Base}"
                + $" [{string.Join(", ", line.Holders.Select(holder => $"{holder.Type} {holder.Whole.MinorUnits} of {holder.Base?.MinorUnits} q {holder.QuotaRetirement} p {holder.Pay} after {holder.Before.MinorUnits}"))}]"
                + $" residual [{string.Join(", ", line.Residual.Select(residual => residual.Whole.MinorUnits))}]"
                + $" {line.RollupCounting} [{string.Join(", ", line.Rollups.Select(rollup => $"{rollup.From}: {rollup.Whole.MinorUnits} of {rollup.Uncut.MinorUnits}"))}]")
            .Concat(Events.Select((one, i) => $"{(i == Cut ? "then " : "")}{one.Id} {one.Kind} {one.Amount} line {one.Line} year {one.Year}"))
            .Prepend(""));

    private static Gen<AllocatedLine[]> Years(int number, int sign, bool isMixed, long size) =>
        from years in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(2, 3)))
        from turned in Gen.Elements(1, -1)
        from lines in Gen.CollectToSequence([.. Enumerable.Range(1, years).Select(year => Line(number, year, isMixed ? turned : sign, size))])
        select lines.ToArray();

    private static Gen<AllocatedLine> Line(int number, int year, int sign, long size) =>
        from booked in Gen.Frequency((8, Numbers.Between(1, size)), (1, Gen.Constant(0L)))
        from turned in Gen.Frequency((9, Gen.Constant(1)), (1, Gen.Constant(-1)))
        from creditedAt in Gen.Elements(CreditingEvent.Booked, CreditingEvent.Booked, CreditingEvent.Invoiced, CreditingEvent.Paid)
        from isUndecided in Gen.Frequency((8, Gen.Constant(false)), (1, Gen.Constant(true)))
        from revenue in Holder(CreditType.Revenue, size, sign * turned).ArrayOf(4)
        from overlays in Holder(CreditType.Overlay, size, sign * turned).ArrayOf(2)
        from counts in Gen.Choose(0, 4).ArrayOf(3)
        from lost in Numbers.Between(0, size).ArrayOf(3)
        from rollups in Rollup(size).ArrayOf(2)
        from counting in Gen.Elements(RollupCounting.Each, RollupCounting.Once)
        from units in Gen.Elements<UnitRule?>(null, new UnitRule.HomeRegions(), new UnitRule.AtPoint { Point = InfluencePoint.Booking })
        from regions in Paths
        let holders = Named([.. revenue.Take(counts[0]), .. overlays.Take(counts[1] / 2)])
        let residual = lost.Take(Math.Max(0, counts[2] - 1)).Select((units, i) => new HeldResidual((ResidualReason)(i + 1), null, Usd(units * sign * turned))).ToArray()
        let whole = holders.Where(holder => holder.Type == CreditType.Revenue).Sum(holder => holder.Whole.MinorUnits) + residual.Sum(one => one.Whole.MinorUnits)
        let line = Told.Line(number, 0) with
        {
            Year = year,
            Date = Told.Booked.PlusYears(year - 1),
            Booked = Money.FromMinorUnits(booked * sign, "EUR"),
            Base = Usd(whole),
            CreditedAt = creditedAt,
            Holders = ValueList.From(holders),
            Residual = ValueList.From(residual),
            RollupCounting = counting,
            Units = units,
            Regions = regions,
        }
        select isUndecided
            ? Told.Undecided(number, 0) with { Year = year, Date = line.Date, Booked = line.Booked, Base = line.Base, Residual = [new(ResidualReason.NotCredited, null, line.Base)] }
            : line with { Rollups = ValueList.From(rollups.Take(counts[2] / 2).Select((rollup, i) => Fitted(rollup with { Participant = $"M{i}" }, line))) };

    private static Gen<Holder> Holder(CreditType type, long size, int sign) =>
        from whole in Gen.Frequency((6, Numbers.Between(0, size)), (1, Gen.Constant(0L)))
        from more in Numbers.Between(whole == 0 ? 0 : 1, size)
        from before in Numbers.Between(0, size)
        from quota in Percentages
        from pay in Percentages
        from regions in Paths
        select Told.Has("?", 0) with
        {
            Type = type,
            Whole = Usd(whole * sign),
            Before = Usd(before * sign),
            Base = type == CreditType.Overlay ? Usd(more * sign) : null,
            QuotaRetirement = quota,
            Pay = pay,
            Regions = regions,
        };

    private static Holder[] Named(Holder[] holders) => [.. holders.Select((holder, i) => holder with { Participant = $"P{i}", Seat = Seat.Own($"P{i}") })];

    private static Gen<HeldRollup> Rollup(long size) =>
        from members in Gen.Choose(0, 63)
        from before in Numbers.Between(-size, size)
        from isCut in Gen.Elements(false, false, true)
        from quota in Percentages
        from pay in Percentages
        select Told.Rollup("?", 0) with { From = [members, isCut ? 1 : 0], Before = Usd(before), QuotaRetirement = quota, Pay = pay };

    /// <summary>Makes of the bits in From the holders, and of these the whole.</summary>
    private static HeldRollup Fitted(HeldRollup rollup, AllocatedLine line)
    {
        var fitted = rollup with { From = ValueList.From(Enumerable.Range(0, line.Holders.Count).Where(i => (rollup.From[0] >> i & 1) == 1)) };
        var uncut = (long)StepOracle.Reaching(line, fitted, [.. line.Holders.Select(holder => (System.Numerics.BigInteger)holder.Whole.MinorUnits)]);
        return fitted with { Uncut = Usd(uncut), Whole = Usd(rollup.From[1] == 1 ? uncut * 2 / 3 : uncut) };
    }

    private static Gen<DealEvent> Event(long size) =>
        from kind in Gen.Elements(EventKind.Booked, EventKind.Invoiced, EventKind.Invoiced, EventKind.Paid, EventKind.Cancelled, EventKind.Returned)
        from amount in Numbers.Between(0, Math.Abs(size))
        from portion in Gen.Elements(1, 2, 4)
        from isTurned in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from line in Gen.Elements<int?>(null, 1, 1, 2, 3)
        from year in Gen.Elements<int?>(null, null, null, 1, 2, 3)
        let takesBack = kind is EventKind.Cancelled or EventKind.Returned
        let signed = amount / portion * Math.Sign(size) * (takesBack != isTurned ? -1 : 1)
        select Told.On("?", kind, signed / 100m, line, year);

    private static IEnumerable<StepCase> Smaller(StepCase one)
    {
        var fewer = Numbers.Smaller(one.Events, smaller => Numbers.Smaller((long)(smaller.Amount * 100)).Select(units => smaller with { Amount = units / 100m }))
            .Select(events => one with { Events = events, Cut = Math.Min(one.Cut, events.Length) });
        var numbers = one.Lines.Select(line => line.Line).Distinct().ToList();
        var without = numbers.Where(_ => numbers.Count > 1).Select(number => one with { Lines = [.. one.Lines.Where(line => line.Line != number)] });
        var simpler = Numbers.Smaller(one.Lines, Simpler).Where(lines => lines.Length == one.Lines.Length).Select(lines => one with { Lines = lines });
        return (one.Cut > 0 ? [one with { Cut = 0 }] : Array.Empty<StepCase>()).Concat(without).Concat(fewer).Concat(simpler);
    }

    private static IEnumerable<AllocatedLine> Simpler(AllocatedLine line)
    {
        if (line.Rollups.Count > 0)
        {
            yield return line with { Rollups = [] };
        }
        else if (line.Holders.Count > 0)
        {
            var last = line.Holders[^1];
            var whole = last.Type == CreditType.Revenue ? last.Whole : Usd(0);
            yield return line with { Holders = ValueList.From(line.Holders.SkipLast(1)), Base = line.Base - whole };
        }

        if (line.Residual.Count > 0 && line.Policy is not null)
        {
            yield return line with { Residual = ValueList.From(line.Residual.SkipLast(1)), Base = line.Base - line.Residual[^1].Whole };
        }

        if (line.Units is not null)
        {
            yield return line with { Units = null };
        }
    }

    private static Money Usd(long units) => Money.FromMinorUnits(units, "USD");
}
