namespace CommissionEngine.Benchmarks.StandardRun.Data;

/// <summary>Who works on which account, as columns: a row for each member of each team, the teams one after the other.</summary>
internal sealed class TeamColumns
{
    private const int Most = 8;
    private const int Least = 2;

    private readonly List<int> _person = [];
    private readonly List<byte> _role = [];
    private readonly List<byte> _region = [];
    private readonly List<byte> _weight = [];
    private readonly List<ushort> _from = [];
    private readonly List<ushort> _end = [];

    private SplitMix _random = new(42);

    internal TeamColumns()
    {
        for (var account = 0; account < StandardTerms.Accounts; account++)
        {
            Start[account] = _person.Count;
            Countries[account] = [Country(), Country(), Country(), Country()];
            AddTeam(Countries[account]);
        }

        Start[StandardTerms.Accounts] = _person.Count;
        (Person, Role, Region, Weight, From, End) = ([.. _person], [.. _role], [.. _region], [.. _weight], [.. _from], [.. _end]);
    }

    /// <summary>Where an account's team begins; the next one's beginning is its end.</summary>
    internal int[] Start { get; } = new int[StandardTerms.Accounts + 1];

    /// <summary>The four countries in which an account buys; the first one most.</summary>
    internal byte[][] Countries { get; } = new byte[StandardTerms.Accounts][];

    internal int[] Person { get; }

    internal byte[] Role { get; }

    internal byte[] Region { get; }

    /// <summary>0: none is given, which counts as 1.</summary>
    internal byte[] Weight { get; }

    /// <summary>The first day.</summary>
    internal ushort[] From { get; }

    /// <summary>The day on which it no longer holds.</summary>
    internal ushort[] End { get; }

    internal int WeightOf(int row) => Math.Max((int)Weight[row], 1);

    private byte Country() => (byte)(RegionTree.FirstCountry + _random.Below(RegionTree.Countries));

    private void AddTeam(byte[] countries)
    {
        var start = _person.Count;
        if (_random.Chance(0.97))
        {
            Add(start, TeamRoles.GlobalAccountManager, 0, 0, 2000);
        }

        int regional = 1 + _random.Below(2), local = 1 + _random.Below(2), specialists = _random.Below(3), partners = _random.Chance(0.4) ? 1 : 0;
        for (var i = 0; i < regional; i++)
        {
            Add(start, TeamRoles.RegionalManager, RegionTree.Parent(countries[i == 0 ? 0 : _random.Below(4)]), 2000, 4500);
        }

        for (var i = 0; i < local; i++)
        {
            Add(start, TeamRoles.LocalManager, countries[i == 0 ? 0 : _random.Below(4)], 4500, 9500);
        }

        for (var i = 0; i < specialists; i++)
        {
            Add(start, TeamRoles.Specialist, _random.Chance(0.5) ? 0 : 1 + _random.Below(4), 9500, 11500);
        }

        for (var i = 0; i < partners; i++)
        {
            Add(start, TeamRoles.PartnerManager, _random.Chance(0.6) ? RegionTree.Parent(countries[0]) : countries[0], 11500, 12500);
        }

        while (_person.Count - start < Least)
        {
            Add(start, TeamRoles.LocalManager, countries[0], 4500, 9500);
        }
    }

    private void Add(int start, int role, int region, int firstPerson, int endOfPeople)
    {
        if (_person.Count - start >= Most)
        {
            return;
        }

        _person.Add(firstPerson + _random.Below(endOfPeople - firstPerson));
        _role.Add((byte)role);
        _region.Add((byte)region);
        _weight.Add(_random.Chance(0.2) ? (byte)(2 + _random.Below(3)) : (byte)0);
        var dated = _random.Chance(0.25);
        var from = dated ? _random.Below(800) : 0;
        _from.Add((ushort)from);
        _end.Add((ushort)(dated ? Math.Min(StandardTerms.Days, from + 100 + _random.Below(600)) : StandardTerms.Days));
    }
}
