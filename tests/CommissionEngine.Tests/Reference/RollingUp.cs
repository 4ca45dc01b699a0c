using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;

namespace CommissionEngine.Tests.Reference;

/// <summary>Stage 6: indirect credit of a part's lines. DESIGN 5, "Rollup and units"; RULES 30, 35 and 36.</summary>
internal sealed class RollingUp(PartCase part, Rollup rollup, List<PartHolder> holders, Dictionary<LineCase, List<PartHolder>> standing)
{
    private readonly List<Receiver> _receivers = [];

    public void Fill(Ceilings ceilings)
    {
        FindReceivers();
        var cut = Cut(ceilings);
        foreach (var receiver in _receivers)
        {
            FillLines(receiver, cut);
        }
    }

    /// <summary>What is reached of somebody at a state of the line: all that reached him, or the larger of revenue together and the largest overlay.</summary>
    public static BigInteger Reached(RollupCounting counting, IEnumerable<(CreditType Type, BigInteger Units)> credits)
    {
        var all = credits.ToList();
        var revenue = Sharing.Sum(all.Where(one => one.Type == CreditType.Revenue).Select(one => one.Units));
        if (counting == RollupCounting.Each)
        {
            return Sharing.Sum(all.Select(one => one.Units));
        }

        var overlays = all.Where(one => one.Type == CreditType.Overlay).Select(one => one.Units).Append(0);
        var largest = overlays.OrderByDescending(BigInteger.Abs).First();
        return BigInteger.Abs(largest) > BigInteger.Abs(revenue) ? largest : revenue;
    }

    /// <summary>
    /// The receivers in order: by rule, the first holder that reaches them, level. Decision: "once" over all rules takes the place of the first rule that reaches him.
    /// </summary>
    private void FindReceivers()
    {
        var chains =
            from rule in rollup.Rules.Select((rule, place) => (rule, place))
            from holder in holders.Select((holder, place) => (holder, place))
            where !holder.holder.Units.IsZero && holder.holder.Who.RollupFrom is not null
            from step in Chain(holder.holder, rule.rule)
            select (Rule: rule.place, Holder: holder.place, step.Level, step.Receiver, step.Seat);
        foreach (var group in chains.GroupBy(step => (Rule: rollup.Counting == RollupCounting.Each ? step.Rule : 0, step.Receiver)))
        {
            var first = group.OrderBy(step => step.Rule).ThenBy(step => step.Holder).ThenBy(step => step.Level).First();
            _receivers.Add(new Receiver(first.Rule, first.Holder, first.Level, group.Key.Receiver, [.. group.Select(step => (step.Rule, step.Holder, step.Level, step.Seat))]));
        }

        _receivers.Sort((a, b) => (a.Rule, a.FirstHolder, a.Level).CompareTo((b.Rule, b.FirstHolder, b.Level)));
    }

    /// <summary>Up from the seat: an empty seat counts as a level and lapses, one who holds the credit himself is left out.</summary>
    private IEnumerable<(int Level, ParticipantId Receiver, Seat Seat)> Chain(PartHolder holder, RollupRule rule)
    {
        var date = part.Year.Date;
        var seat = holder.Who.RollupFrom;
        for (var level = 1; rule.Levels is not { } most || level <= most; level++)
        {
            seat = part.World.Above(seat!.Value, rule.Relationship, date);
            if (seat is null)
            {
                yield break;
            }

            if (part.World.OccupantOf(seat.Value, date) is { } receiver && receiver != holder.Who.Participant)
            {
                yield return (level, receiver, seat.Value);
            }
        }
    }

    /// <summary>The places of the holders of a line that reach somebody.</summary>
    private List<int> From(Receiver receiver, LineCase line) =>
        [.. Enumerable.Range(0, standing[line].Count).Where(place => receiver.Steps.Exists(step => holders[step.Holder] == standing[line][place]))];

    private BigInteger Uncut(Receiver receiver, LineCase line) =>
        Reached(rollup.Counting, From(receiver, line).Select(place => (line.Holders[place].Type, (BigInteger)line.Holders[place].Whole.MinorUnits)));

    private BigInteger UncutOfPart(Receiver receiver) => Sharing.Sum(part.Lines.Select(line => Uncut(receiver, line)));

    /// <summary>What the ceiling leaves of the rollups of the part; null if it leaves them all.</summary>
    private Dictionary<Receiver, BigInteger>? Cut(Ceilings ceilings)
    {
        if (part.Policy.Limits.Ceiling is not { CountsRollups: true } ceiling)
        {
            return null;
        }

        var uncut = _receivers.Select(UncutOfPart).ToList();
        var all = Sharing.Sum(uncut.Select(BigInteger.Abs));
        var left = BigInteger.Max(0, ceilings.Cap!.Value - ceilings.DirectUnits);
        if (all <= left)
        {
            return null;
        }

        if (ceiling.Cut == CeilingCut.Refuse)
        {
            throw ceilings.Refused(ceilings.DirectUnits + all);
        }

        var units = Sharing.LargestRemainder(left, [.. uncut.Select(amount => (Rational)BigInteger.Abs(amount))]);
        return _receivers.Zip(units, uncut).ToDictionary(one => one.First, one => one.Third.Sign * one.Second);
    }

    private void FillLines(Receiver receiver, Dictionary<Receiver, BigInteger>? cut)
    {
        var currency = part.Year.Currency;
        var ofPart = UncutOfPart(receiver);
        var reached = BigInteger.Zero;
        var had = BigInteger.Zero;
        foreach (var line in part.Lines)
        {
            var from = From(receiver, line);
            var uncut = Uncut(receiver, line);
            reached += uncut;
            var state = cut is null ? reached : ofPart.IsZero ? 0 : new Rational(cut[receiver] * reached, ofPart).HalfAwayFromZero();
            if (from.Count > 0 && !(uncut.IsZero && state == had))
            {
                var reaching = receiver.Steps.FindAll(step => from.Exists(place => standing[line][place] == holders[step.Holder]));
                line.Rollups.Add(new HeldRollup
                {
                    Rule = rollup.Rules[reaching.Min(step => step.Rule)].Relationship,
                    Participant = receiver.Participant,
                    Seat = reaching.OrderBy(step => step.Level).ThenBy(step => step.Rule).ThenBy(step => step.Holder).First().Seat,
                    From = ValueList.From(from),
                    Uncut = Say.Money(uncut, currency),
                    Whole = Say.Money(state - had, currency),
                    Before = Say.Money(had, currency),
                    QuotaRetirement = Portions.ShareOf(part, rollup.QuotaRetirement),
                    Pay = Portions.ShareOf(part, rollup.Pay),
                });
            }

            had = state;
        }
    }

    private sealed record Receiver(int Rule, int FirstHolder, int Level, ParticipantId Participant, List<(int Rule, int Holder, int Level, Seat Seat)> Steps);
}
