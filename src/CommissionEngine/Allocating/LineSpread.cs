using System.Runtime.InteropServices;
using CommissionEngine.Allocating.RollingUp;
using CommissionEngine.Allocations;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating;

/// <summary>Lines follow the part: what of everybody's units belongs to each line. DESIGN 5 ("follow the whole"), RULES 32.</summary>
/// <remarks>
/// In: the rounded part. Out: for each line who holds how much of it, with how much he has of the part's earlier lines.
/// Law 5: the lines are steps of the part; they sum to it and have its sign or are zero.
/// </remarks>
internal sealed class LineSpread
{
    private readonly List<long> _parts = [];
    private readonly List<long> _before = [];
    private readonly List<long> _now = [];
    private readonly List<long> _reasonsBefore = [];
    private readonly List<long> _reasonsNow = [];
    private readonly List<int> _links = [];
    private readonly List<long> _amounts = [];
    private readonly List<int> _reasonLinks = [];
    private readonly List<long> _reasonAmounts = [];
    private readonly List<Holder> _holders = [];
    private readonly List<LineWhole> _wholes = [];
    private List<int> _places = [];
    private readonly List<HeldResidual> _residuals = [];

    internal Span<LineWhole> Wholes => CollectionsMarshal.AsSpan(_wholes);

    /// <summary>Fills <see cref="Wholes"/>, rollups included. Another status than Credited: the ceiling counts rollups, is passed, and refuses; or a rollup does not fit.</summary>
    internal AllocationStatus Spread(PartFrame part, PartOutcome outcome, List<Reached> receivers)
    {
        _wholes.Clear();
        Direct(part, outcome);
        return RollupStage.Roll(part, outcome, receivers, Wholes);
    }

    private void Direct(PartFrame part, PartOutcome outcome)
    {
        var recipients = CountRevenue(outcome);
        var following = Revenue(outcome, recipients);
        var reasons = Reasons(outcome);
        Start(_before, outcome.Holders.Count + 1);
        Start(_reasonsBefore, outcome.Residuals.Count);
        Start(_reasonsNow, outcome.Residuals.Count);
        var reached = 0L;
        for (var line = 0; line < part.Lines.Count; line++)
        {
            reached += part.Lines[line].Base;
            Start(_now, outcome.Holders.Count + 1);
            var now = CollectionsMarshal.AsSpan(_now);
            following.At(reached, now[..(recipients + 1)]);
            var residual = now[recipients];
            for (var i = recipients; i < outcome.Holders.Count; i++)
            {
                now[i] = OverlayAt(part, outcome.Holders[i], line);
            }

            now[^1] = residual;
            if (_reasonsNow.Count > 0)
            {
                reasons.At(residual, CollectionsMarshal.AsSpan(_reasonsNow));
            }

            Write(part, outcome, line);
            _wholes.Add(new LineWhole(part.Lines[line].Line, [.. _holders], [.. _residuals], _places, []));
            CollectionsMarshal.AsSpan(_now).CopyTo(CollectionsMarshal.AsSpan(_before));
            CollectionsMarshal.AsSpan(_reasonsNow).CopyTo(CollectionsMarshal.AsSpan(_reasonsBefore));
        }
    }

    private static int CountRevenue(PartOutcome outcome)
    {
        var count = 0;
        while (count < outcome.Holders.Count && !outcome.Holders[count].IsOverlay)
        {
            count++;
        }

        return count;
    }

    private static void Start(List<long> list, int count)
    {
        CollectionsMarshal.SetCount(list, count);
        CollectionsMarshal.AsSpan(list).Clear();
    }

    private Following Revenue(PartOutcome outcome, int recipients)
    {
        _parts.Clear();
        for (var i = 0; i < recipients; i++)
        {
            _parts.Add(outcome.Holders[i].Units);
        }

        var residual = 0L;
        foreach (var entry in outcome.Residuals)
        {
            residual += entry.Units;
        }

        _parts.Add(residual);
        return Follow(_parts, _links, _amounts);
    }

    private Following Reasons(PartOutcome outcome)
    {
        _now.Clear();
        foreach (var entry in outcome.Residuals)
        {
            _now.Add(entry.Units);
        }

        return Follow(_now, _reasonLinks, _reasonAmounts);
    }

    private static Following Follow(List<long> parts, List<int> links, List<long> amounts)
    {
        CollectionsMarshal.SetCount(links, Following.LinksFor(parts.Count));
        CollectionsMarshal.SetCount(amounts, Following.AmountsFor(parts.Count));
        return new Following(CollectionsMarshal.AsSpan(parts), CollectionsMarshal.AsSpan(links), CollectionsMarshal.AsSpan(amounts));
    }

    // An overlay follows what it is a part of, alone: round(s t / T).
    private static long OverlayAt(PartFrame part, in RoundedHolder holder, int line)
    {
        var of = part.OverlayBases[holder.Base];
        var reached = 0L;
        var isLast = true;
        for (var i = 0; i < part.Lines.Count; i++)
        {
            var amount = part.OverlayAmounts[of.From + i];
            reached += i <= line ? amount : 0;
            isLast &= i <= line || amount == 0;
        }

        return of.Total == 0 ? 0 : isLast ? holder.Units : Division.MulDiv(holder.Units, reached, of.Total, RoundingMode.HalfAwayFromZero);
    }

    private void Write(PartFrame part, PartOutcome outcome, int line)
    {
        _holders.Clear();
        _places = [];
        _residuals.Clear();
        for (var i = 0; i < outcome.Holders.Count; i++)
        {
            var holder = outcome.Holders[i];
            var overlayBase = holder.IsOverlay ? part.OverlayAmounts[part.OverlayBases[holder.Base].From + line] : 0;
            var whole = _now[i] - _before[i];
            if (whole == 0)
            {
                continue;
            }

            _places.Add(i);
            _holders.Add(outcome.Named[i] with
            {
                Whole = Money.FromMinorUnits(whole, part.Currency),
                Before = Money.FromMinorUnits(_before[i], part.Currency),
                Base = holder.IsOverlay ? Money.FromMinorUnits(overlayBase, part.Currency) : null,
            });
        }

        for (var i = 0; i < outcome.Residuals.Count; i++)
        {
            var units = _reasonsNow[i] - _reasonsBefore[i];
            if (units != 0)
            {
                var residual = outcome.Residuals[i];
                _residuals.Add(new HeldResidual(residual.Reason, outcome.ResidualRules[i], Money.FromMinorUnits(units, part.Currency)));
            }
        }
    }
}
