using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Plain;

/// <summary>What follows once policy and eligible members are known: nearest, shares, overlays, commission. Plain loops over whole numbers.</summary>
/// <remarks>The rule engine's contender ends with it too, so that only selection and eligibility are its own.</remarks>
internal sealed class PlainCrediting(TeamColumns teams, bool withCommission)
{
    internal const int FirstOverlay = 4;

    private const int Rules = 8;
    private const int MostShares = 64;

    private readonly List<CreditRow> _rows = [];
    private readonly List<int>[] _eligible = [.. Enumerable.Range(0, Rules).Select(_ => new List<int>())];
    private readonly PlainShare[] _shares = [.. Enumerable.Range(0, MostShares).Select(_ => new PlainShare())];
    private readonly long[] _weights = new long[Rules];
    private readonly PlainPay? _pay = withCommission ? new PlainPay() : null;

    private int _count;

    internal static Checksum Check(IEnumerable<PlainCrediting> parts)
    {
        var sum = default(Checksum);
        foreach (var row in parts.SelectMany(part => part._rows))
        {
            sum.Add(row);
        }

        return sum;
    }

    /// <summary>Forgets the rows of an earlier run.</summary>
    internal void Start()
    {
        _rows.Clear();
        _pay?.Clear();
    }

    /// <summary>Forgets who was eligible for the deal before.</summary>
    internal void Clear()
    {
        foreach (var eligible in _eligible)
        {
            eligible.Clear();
        }
    }

    /// <summary>Says that a member meets a rule; members of a rule are named in the order of the team.</summary>
    internal void Eligible(int rule, int member) => _eligible[rule].Add(member);

    internal void Finish(int deal, int day, long amount, StandardPolicy policy)
    {
        var denominator = ShareRevenue(policy);
        if (_count == 0)
        {
            _rows.Add(new CreditRow { Deal = deal, Person = CreditRow.Nobody, Credit = amount, Role = TeamRoles.House, Policy = (ushort)policy.Id, Rule = (ushort)policy.HouseRule });
        }
        else
        {
            Split(amount, denominator);
            Emit(deal, day, policy);
        }

        if (ShareOverlays(policy, amount))
        {
            Emit(deal, day, policy);
        }
    }

    // One denominator for all: the product of the rules' weights times the parts of the rules that somebody meets.
    private long ShareRevenue(StandardPolicy policy)
    {
        long product = 1, parts = 0;
        for (var place = 0; place < policy.Revenue.Count; place++)
        {
            KeepNearest(_eligible[place], policy.Revenue[place]);
            _weights[place] = 0;
            foreach (var member in _eligible[place])
            {
                _weights[place] += teams.WeightOf(member);
            }

            if (_weights[place] > 0)
            {
                product *= _weights[place];
                parts += policy.Revenue[place].Part;
            }
        }

        _count = 0;
        for (var place = 0; place < policy.Revenue.Count; place++)
        {
            foreach (var member in _eligible[place])
            {
                Share(member, policy.Revenue[place].Id, policy.Revenue[place].Part * teams.WeightOf(member) * (product / _weights[place]));
            }
        }

        return product * parts;
    }

    private bool ShareOverlays(StandardPolicy policy, long amount)
    {
        _count = 0;
        long parts = 0, given = 0;
        for (var place = 0; place < policy.Overlays.Count; place++)
        {
            var rule = policy.Overlays[place];
            KeepNearest(_eligible[FirstOverlay + place], rule);
            foreach (var member in _eligible[FirstOverlay + place])
            {
                var credit = ((amount * rule.Part) + (StandardTerms.Whole / 2)) / StandardTerms.Whole;
                Share(member, rule.Id, rule.Part).Credit = credit;
                parts += rule.Part;
                given += credit;
            }
        }

        var room = amount * (StandardTerms.Ceiling - StandardTerms.Whole) / StandardTerms.Whole;
        if (given > room)
        {
            Split(room, parts);
        }

        return _count > 0;
    }

    private PlainShare Share(int member, int rule, long weight)
    {
        var share = _shares[_count++];
        (share.Member, share.Rule, share.Weight) = (member, rule, weight);
        return share;
    }

    private void KeepNearest(List<int> eligible, StandardRule rule)
    {
        if (rule.Spot == Spot.Any || eligible.Count < 2)
        {
            return;
        }

        var deepest = 0;
        foreach (var member in eligible)
        {
            deepest = Math.Max(deepest, RegionTree.Depth(teams.Region[member]));
        }

        eligible.RemoveAll(member => RegionTree.Depth(teams.Region[member]) != deepest);
    }

    private void Split(long amount, long denominator)
    {
        var left = amount;
        foreach (var share in _shares.AsSpan(0, _count))
        {
            share.Take(amount, denominator);
            left -= share.Credit;
        }

        for (; left > 0; left--)
        {
            var best = _shares[0];
            foreach (var share in _shares.AsSpan(0, _count))
            {
                best = share.Rest > best.Rest ? share : best;
            }

            best.Credit++;
            best.Rest = -1;
        }
    }

    private void Emit(int deal, int day, StandardPolicy policy)
    {
        foreach (var share in _shares.AsSpan(0, _count))
        {
            var person = teams.Person[share.Member];
            _rows.Add(new CreditRow
            {
                Deal = deal,
                Person = person,
                Credit = share.Credit,
                Commission = _pay?.On(day, person, share.Credit) ?? 0,
                Role = teams.Role[share.Member],
                Policy = (ushort)policy.Id,
                Rule = (ushort)share.Rule,
            });
        }
    }
}
