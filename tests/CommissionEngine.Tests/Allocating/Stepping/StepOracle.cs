using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Tests.Kernel;

namespace CommissionEngine.Tests.Allocating.Stepping;

/// <summary>The steps of a deal from the text of the rules, with numbers of any size: everything is computed anew from the running totals, nothing is carried along.</summary>
internal sealed class StepOracle(IReadOnlyList<AllocatedLine> lines, bool bookedByItself)
{
    private static readonly EventKind[] Reductions = [EventKind.Cancelled, EventKind.Returned];

    private Dictionary<(int Line, int Year, EventKind Kind), BigInteger> _named = [];
    private Dictionary<(int Year, EventKind Kind), BigInteger> _others = [];

    /// <summary>Counts an event, or says why not and counts nothing.</summary>
    internal FindingCode? Take(DealEvent one)
    {
        var (named, others) = (_named, _others);
        (_named, _others) = (new(named), new(others));
        var refusal = Refusal(one);
        if (refusal is not null)
        {
            (_named, _others) = (named, others);
        }

        return refusal;
    }

    /// <summary>What everybody has of all lines, by a name for each amount; zeros are left out.</summary>
    internal Dictionary<string, BigInteger> State()
    {
        var state = new Dictionary<string, BigInteger>();
        foreach (var line in lines)
        {
            Add(state, line);
        }

        return state;
    }

    /// <summary>How much of a line's booked amount credits.</summary>
    internal BigInteger Credited(AllocatedLine line)
    {
        var sign = Sign(line);
        var order = Units(line.Booked) + Reduced(line);
        return line.Policy is null ? Units(line.Booked) : line.CreditedAt switch
        {
            CreditingEvent.Booked => Total(line, EventKind.Booked) + Reduced(line),
            CreditingEvent.Invoiced => sign * BigInteger.Min(sign * Total(line, EventKind.Invoiced), sign * order),
            _ => sign * BigInteger.Min(sign * Total(line, EventKind.Paid), sign * order),
        };
    }

    internal static BigInteger Round(BigInteger dividend, BigInteger divisor)
    {
        var sign = dividend.Sign * divisor.Sign;
        return sign * (((2 * BigInteger.Abs(dividend)) + BigInteger.Abs(divisor)) / (2 * BigInteger.Abs(divisor)));
    }

    private FindingCode? Refusal(DealEvent one)
    {
        var concerned = lines.Where(line => (one.Line ?? line.Line) == line.Line && (one.Year ?? line.Year) == line.Year).ToList();
        if (concerned.Count == 0)
        {
            return FindingCode.EventLineUnknown;
        }

        var signs = (one.Line is null ? lines : concerned).Select(line => line.Booked.MinorUnits).Where(units => units != 0).Select(Math.Sign).Distinct().ToList();
        if (signs.Count == 2)
        {
            return FindingCode.EventNeedsLine;
        }

        BigInteger left = (BigInteger)(one.Amount * 100);
        var years = concerned.Select(line => line.Year).Distinct().Order().ToList();
        if (years.Count == 1)
        {
            Add(one, years[0], left);
        }
        else
        {
            var sign = signs.Count == 0 ? 0 : signs[0];
            var adds = left.Sign == sign;
            var found = years.Select(year => (Year: year, Room: concerned.Where(line => line.Year == year).Select(line => Room(line, one.Kind, adds)).Aggregate(BigInteger.Add))).ToList();
            foreach (var (year, room) in adds ? found : Enumerable.Reverse(found))
            {
                var part = left.Sign * BigInteger.Min(BigInteger.Abs(left), room);
                left -= part;
                if (part != 0 || sign == 0)
                {
                    Add(one, year, part);
                }
            }

            if (left != 0)
            {
                return FindingCode.OutsideWhole;
            }
        }

        return lines.All(IsWithin) && years.TrueForAll(AreOthersWithin) ? null : FindingCode.OutsideWhole;
    }

    private void Add(DealEvent one, int year, BigInteger amount)
    {
        if (one.Line is { } line)
        {
            _named[(line, year, one.Kind)] = _named.GetValueOrDefault((line, year, one.Kind)) + amount;
        }
        else
        {
            _others[(year, one.Kind)] = _others.GetValueOrDefault((year, one.Kind)) + amount;
        }
    }

    private BigInteger Room(AllocatedLine line, EventKind kind, bool adds)
    {
        var sign = Sign(line);
        var left = sign * (Reduced(line) + (CreditsBookings(line) ? Total(line, EventKind.Booked) : Units(line.Booked)));
        var total = sign * Total(line, kind);
        var room = Reductions.Contains(kind)
            ? adds ? BigInteger.Min(-sign * Reduced(line), -total) : left
            : adds ? (sign * Units(line.Booked)) - total
            : kind == EventKind.Booked && CreditsBookings(line) ? BigInteger.Min(total, left) : total;
        return BigInteger.Max(0, room);
    }

    private bool IsWithin(AllocatedLine line)
    {
        BigInteger[] totals =
        [
            Total(line, EventKind.Booked), Total(line, EventKind.Invoiced), Total(line, EventKind.Paid), -Total(line, EventKind.Cancelled), -Total(line, EventKind.Returned),
            Units(line.Booked) + Reduced(line), CreditsBookings(line) ? Total(line, EventKind.Booked) + Reduced(line) : 0,
        ];
        var size = BigInteger.Abs(Units(line.Booked));
        return totals.All(total => Sign(line) * total >= 0 && BigInteger.Abs(total) <= size);
    }

    private bool AreOthersWithin(int year)
    {
        var size = BigInteger.Abs(WholeOf(year));
        return Enum.GetValues<EventKind>().All(kind => kind == EventKind.Returned || BigInteger.Abs(_others.GetValueOrDefault((year, kind))) <= size)
            && BigInteger.Abs(Reduction(year)) <= size;
    }

    private BigInteger Total(AllocatedLine line, EventKind kind)
    {
        var own = bookedByItself && kind == EventKind.Booked ? Units(line.Booked) : 0;
        var part = kind == EventKind.Returned
            ? Part(line, Reduction(line.Year)) - Part(line, _others.GetValueOrDefault((line.Year, EventKind.Cancelled)))
            : Part(line, _others.GetValueOrDefault((line.Year, kind)));
        return own + part + _named.GetValueOrDefault((line.Line, line.Year, kind));
    }

    private BigInteger Reduced(AllocatedLine line) => Total(line, EventKind.Cancelled) + Total(line, EventKind.Returned);

    private BigInteger Reduction(int year) => _others.GetValueOrDefault((year, EventKind.Cancelled)) + _others.GetValueOrDefault((year, EventKind.Returned));

    private BigInteger WholeOf(int year) => lines.Where(line => line.Year == year).Select(line => Units(line.Booked)).Aggregate(BigInteger.Add);

    /// <summary>What falls on a line of a total of events without line. One that cannot be any total falls nowhere: it is refused anyway.</summary>
    private BigInteger Part(AllocatedLine line, BigInteger total)
    {
        var whole = WholeOf(line.Year);
        if (BigInteger.Abs(total) > BigInteger.Abs(whole))
        {
            return 0;
        }

        var peers = lines.Where(other => other.Year == line.Year).ToList();
        var mirror = total.Sign == -whole.Sign ? -1 : 1;
        return mirror * Walk.Slowly([.. peers.Select(other => other.Booked.MinorUnits)], (long)(mirror * total))[peers.IndexOf(line)];
    }

    private bool IsAll(AllocatedLine line)
    {
        if (line.Policy is null || line.Booked.MinorUnits != 0)
        {
            return line.Policy is null || Credited(line) == Units(line.Booked);
        }

        var years = lines.Where(other => other.Line == line.Line).ToList();
        var isGone = _named.ContainsKey((line.Line, line.Year, EventKind.Cancelled))
            || (WholeOf(line.Year) == 0 ? _others.ContainsKey((line.Year, EventKind.Cancelled)) : Reduction(line.Year) == -WholeOf(line.Year))
            || (years.Exists(year => year.Booked.MinorUnits != 0) && years.TrueForAll(year => Units(year.Booked) + Reduced(year) == 0));
        return !isGone;
    }

    private void Add(Dictionary<string, BigInteger> state, AllocatedLine line)
    {
        var (all, credited) = (IsAll(line), Credited(line));
        BigInteger Of(Money whole) => all ? Units(whole) : line.Booked.MinorUnits == 0 ? 0 : Round(Units(whole) * credited, Units(line.Booked));
        var at = $"{line.Line}/{line.Year}";
        void Put(string name, BigInteger amount) => state[$"{at} {name}"] = state.GetValueOrDefault($"{at} {name}") + amount;

        var revenue = line.Holders.Select(holder => holder.Type == CreditType.Revenue ? holder.Whole.MinorUnits : 0).Append(line.Residual.Sum(residual => residual.Whole.MinorUnits)).ToArray();
        var parts = Walk.Slowly(revenue, (long)Of(line.Base));
        var held = line.Holders.Select((holder, i) => holder.Type == CreditType.Revenue ? parts[i]
            : holder.Base!.Value.MinorUnits == 0 ? 0 : Round(Units(holder.Whole) * Of(holder.Base.Value), Units(holder.Base.Value))).ToList();
        void PutCredit(string name, BigInteger amount, Money before, Share quota, Share pay)
        {
            Put(name, amount);
            Put(name + " quota", Percent(quota, Units(before) + amount) - Percent(quota, Units(before)));
            Put(name + " pay", Percent(pay, Units(before) + amount) - Percent(pay, Units(before)));
        }

        for (var i = 0; i < held.Count; i++)
        {
            PutCredit($"{line.Holders[i].Type} {line.Holders[i].Participant}", held[i], line.Holders[i].Before, line.Holders[i].QuotaRetirement, line.Holders[i].Pay);
        }

        var reasons = Walk.Slowly([.. line.Residual.Select(residual => residual.Whole.MinorUnits)], parts[^1]);
        for (var i = 0; i < reasons.Length; i++)
        {
            Put($"{line.Residual[i].Reason}", reasons[i]);
        }

        foreach (var rollup in line.Rollups)
        {
            var reaching = Reaching(line, rollup, held);
            var amount = rollup.Whole == rollup.Uncut ? reaching : rollup.Uncut.IsZero ? 0 : Round(Units(rollup.Whole) * reaching, Units(rollup.Uncut));
            PutCredit($"{CreditType.Rollup} {rollup.Participant}", amount, rollup.Before, rollup.QuotaRetirement, rollup.Pay);
        }

        IEnumerable<(ValueList<RegionId> Regions, BigInteger Amount)> booked = line.Units switch
        {
            UnitRule.AtPoint => [(line.Regions, Of(line.Base))],
            UnitRule.HomeRegions => line.Holders.Select((holder, i) => (holder.Regions, holder.Type == CreditType.Revenue ? held[i] : 0)).Append(([], parts[^1])),
            _ => [],
        };
        foreach (var (regions, amount) in booked)
        {
            Put($"own {(regions.Count == 0 ? "nowhere" : regions[0])}", amount);
            foreach (var region in regions.Select(region => region.Value).DefaultIfEmpty("nowhere"))
            {
                Put($"unit {region}", amount);
            }
        }
    }

    internal static BigInteger Reaching(AllocatedLine line, HeldRollup rollup, IReadOnlyList<BigInteger> held)
    {
        var from = rollup.From.Select(i => (line.Holders[i].Type, Amount: held[i])).ToList();
        var revenue = from.Where(one => one.Type == CreditType.Revenue).Aggregate(BigInteger.Zero, (sum, one) => sum + one.Amount);
        var overlays = from.Where(one => one.Type == CreditType.Overlay).Select(one => one.Amount).ToList();
        var largest = overlays.OrderByDescending(BigInteger.Abs).FirstOrDefault();
        return line.RollupCounting == RollupCounting.Each
            ? overlays.Aggregate(revenue, BigInteger.Add)
            : BigInteger.Abs(largest) > BigInteger.Abs(revenue) ? largest : revenue;
    }

    private static BigInteger Percent(Share share, BigInteger amount) => Round(share.Numerator * amount, share.Denominator);

    private static bool CreditsBookings(AllocatedLine line) => line.Policy is not null && line.CreditedAt == CreditingEvent.Booked;

    private static BigInteger Units(Money money) => money.MinorUnits;

    private static int Sign(AllocatedLine line) => line.Booked.MinorUnits < 0 ? -1 : 1;
}
