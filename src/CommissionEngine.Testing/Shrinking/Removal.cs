using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;

namespace CommissionEngine.Testing.Shrinking;

/// <summary>Takes regions, products, accounts and agreements out of a world, with everything that refers to them.</summary>
internal static class Removal
{
    internal static World Regions(World world, HashSet<RegionId> gone)
    {
        RegionId? Left(RegionId? id) => Up(id, gone, one => world.Roster.Regions.First(row => row.Id == one).Parent);
        var roster = world.Roster with
        {
            Regions = Simpler.Changed(Simpler.Kept(world.Roster.Regions, row => !gone.Contains(row.Id)), row => row with { Parent = Left(row.Parent) }),
            Accounts = Simpler.Changed(world.Roster.Accounts, row => row with { Region = Left(row.Region) }),
            Participants = Simpler.Changed(world.Roster.Participants, row => row with { Home = Left(row.Home) }),
            Assignments = Unique(Simpler.Changed(world.Roster.Assignments, row => row with { Region = Left(row.Region) })),
        };
        var rulebook = Mapped(world.Rulebook, test => test is Condition.InRegion of ? Few(Simpler.Kept(of.AnyOf, id => !gone.Contains(id)), few => of with { AnyOf = few }) : test);
        return world with
        {
            Roster = roster,
            Rulebook = RulebookShrinker.Tidy(rulebook with { Adaptations = Simpler.Kept(rulebook.Adaptations, row => !gone.Contains(row.Region)) }),
            Deals = Simpler.Changed(world.Deals, deal => deal with
            {
                Places = Simpler.Kept(deal.Places, place => !gone.Contains(place.Region)),
                Lines = Simpler.Changed(deal.Lines, line => line with { Places = Simpler.Kept(line.Places, place => !gone.Contains(place.Region)) }),
            }),
        };
    }

    internal static World Products(World world, HashSet<ProductId> gone)
    {
        ProductId? Left(ProductId? id) => Up(id, gone, one => world.Roster.Products.First(row => row.Id == one).Parent);
        return world with
        {
            Roster = world.Roster with { Products = Simpler.Changed(Simpler.Kept(world.Roster.Products, row => !gone.Contains(row.Id)), row => row with { Parent = Left(row.Parent) }) },
            Rulebook = Mapped(world.Rulebook, test => test is Condition.OfProduct of ? Few(Simpler.Kept(of.AnyOf, id => !gone.Contains(id)), few => of with { AnyOf = few }) : test),
            Deals = Simpler.Changed(world.Deals, deal => deal with
            {
                Lines = Simpler.Changed(deal.Lines, line => line.Product is { } product && gone.Contains(product) ? line with { Product = null } : line),
            }),
        };
    }

    internal static World Accounts(World world, HashSet<AccountId> gone)
    {
        var names = gone.Concat(world.Roster.Accounts.Where(row => gone.Contains(row.Id)).SelectMany(row => row.Aliases)).ToHashSet();
        AccountId? Left(AccountId? id) => Up(id, gone, one => world.Roster.Accounts.First(row => row.Id == one).Parent);
        return world with
        {
            Roster = world.Roster with
            {
                Accounts = Simpler.Changed(Simpler.Kept(world.Roster.Accounts, row => !gone.Contains(row.Id)), row => row with { Parent = Left(row.Parent) }),
                Agreements = Simpler.Changed(world.Roster.Agreements, row => row with { Entities = Simpler.Kept(row.Entities, one => !gone.Contains(one.Account)) }),
                Assignments = Unique(Simpler.Changed(world.Roster.Assignments, row => row.Account is { } account && gone.Contains(account) ? row with { Account = null, Subtree = false } : row)),
            },
            Rulebook = Mapped(world.Rulebook, test => test is Condition.OfAccount of ? Few(Simpler.Kept(of.AnyOf, id => !gone.Contains(id)), few => of with { AnyOf = few }) : test),
            Deals = Simpler.Changed(world.Deals, deal => deal.Account is { } account && names.Contains(account) ? deal with { Account = null } : deal),
            History = world.History with { Bookings = Simpler.Kept(world.History.Bookings, row => !names.Contains(row.Account)) },
        };
    }

    internal static World Agreements(World world, HashSet<AgreementId> gone) => world with
    {
        Roster = world.Roster with { Agreements = Simpler.Kept(world.Roster.Agreements, row => !gone.Contains(row.Id)) },
        Rulebook = Mapped(world.Rulebook, test => test is Condition.CallOff { Agreement: { } agreement } && gone.Contains(agreement) ? new Condition.CallOff() : test),
        Deals = Simpler.Changed(world.Deals, deal => deal with
        {
            Agreement = deal.Agreement is { } agreement && gone.Contains(agreement) ? null : deal.Agreement,
            Claims = Simpler.Kept(deal.Claims, claim => !gone.Contains(claim.Agreement)),
        }),
    };

    /// <summary>Without those that are the same as an earlier one on some day.</summary>
    internal static ValueList<TeamAssignment> Unique(ValueList<TeamAssignment> rows)
    {
        if (RosterShrinker.AreUnique(rows))
        {
            return rows;
        }

        var kept = new List<TeamAssignment>();
        foreach (var row in rows)
        {
            if (!kept.Exists(other => RosterShrinker.IsSame(other, row)))
            {
                kept.Add(row);
            }
        }

        return ValueList.From(kept.ToArray());
    }

    private static Rulebook Mapped(Rulebook rulebook, Func<Condition, Condition> map) => rulebook with
    {
        Policies = Simpler.Changed(rulebook.Policies, policy => policy with
        {
            When = Conditions.Mapped(policy.When, map),
            Pools = Simpler.Changed(policy.Pools, pool => pool.Lines is { } lines ? pool with { Lines = Conditions.Mapped(lines, map) } : pool),
        }),
        ContractTerms = Simpler.Changed(rulebook.ContractTerms, term => term with { When = Conditions.Mapped(term.When, map) }),
    };

    /// <summary>A test of the values that are left; of none, it always holds.</summary>
    private static Condition Few<T>(ValueList<T> left, Func<ValueList<T>, Condition> test) => left.Count == 0 ? Condition.Always : test(left);

    /// <summary>The nearest one above that is left.</summary>
    private static T? Up<T>(T? id, HashSet<T> gone, Func<T, T?> parent)
        where T : struct
    {
        while (id is { } one && gone.Contains(one))
        {
            id = parent(one);
        }

        return id;
    }
}
