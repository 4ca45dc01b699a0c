namespace CommissionEngine.Compiling.Plain;

/// <summary>What is made ready for deals that ask for nothing out of the ordinary: the plain policies, and the teams as blocks.</summary>
/// <remarks>A rulebook with contract terms, or regions that change with time, has none: then every deal goes through the general stages.</remarks>
internal sealed class PlainTables
{
    private readonly List<Asking> _askings = [];

    internal PlainTables(EngineTables tables)
    {
        Policies = new PlainPolicy?[tables.Bodies.Length];
        var order = new RoleOrder(tables.Roles.Count);
        if (tables.ContractTerms.Length == 0 && tables.Roles.Count < ushort.MaxValue && PlaceCells.AreSteady(tables.Roster.RegionTree))
        {
            foreach (var body in tables.Bodies)
            {
                if (PlainPolicy.TryOf(body, NumberOf) is { } plain && order.TryTake(body.Pools.Select(pool => pool.Roles)))
                {
                    Policies[body.Index] = plain;
                }
            }
        }

        House = tables.House;
        HouseSeat = tables.HouseSeat;
        Blocks = _askings.Count == 0 ? null : new TeamBlocks(tables, _askings, order.Places());
    }

    /// <summary>The number of the house among participants.</summary>
    internal int House { get; }

    /// <summary>The number of its seat.</summary>
    internal int HouseSeat { get; }

    /// <summary>By the number of the policy; null for one that needs the general stages.</summary>
    internal PlainPolicy?[] Policies { get; }

    /// <summary>The teams; null if no policy is plain.</summary>
    internal TeamBlocks? Blocks { get; }

    private int NumberOf(PoolBody pool)
    {
        var asking = Asking.Of(pool);
        var number = _askings.IndexOf(asking);
        if (number < 0)
        {
            number = _askings.Count;
            _askings.Add(asking);
        }

        return number;
    }
}
