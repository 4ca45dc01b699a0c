using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Linq;

internal enum LinqRole
{
    GlobalAccountManager,
    RegionalManager,
    LocalManager,
    Specialist,
    PartnerManager,
    House = TeamRoles.House,
}

internal enum LinqType
{
    New,
    Renewal,
    Expansion,
    CallOff,
}

internal sealed record LinqRule(int Id, HashSet<LinqRole> Roles, Spot Spot, decimal Part);

internal sealed record LinqTier(decimal From, decimal Rate);

internal sealed record LinqCredit(int Deal, int Person, LinqRole Role, decimal Amount, decimal Commission, int Policy, int Rule);

internal sealed class LinqRegion
{
    internal required LinqRegion? Parent { get; init; }

    internal required int Depth { get; init; }

    internal bool Covers(LinqRegion place)
    {
        for (var region = place; region is not null; region = region.Parent)
        {
            if (region == this)
            {
                return true;
            }
        }

        return false;
    }
}

internal sealed class LinqAccount
{
    internal required LinqAccount? Parent { get; init; }

    internal List<LinqMember> Team { get; init; } = [];

    internal bool IsUnder(LinqAccount node)
    {
        for (var account = this; account is not null; account = account.Parent)
        {
            if (account == node)
            {
                return true;
            }
        }

        return false;
    }
}

internal sealed class LinqMember
{
    internal required int Person { get; init; }

    internal required LinqRole Role { get; init; }

    internal required LinqRegion Region { get; init; }

    internal required DateOnly From { get; init; }

    internal required DateOnly? End { get; init; }

    internal required decimal? Weight { get; init; }

    internal bool IsActive(DateOnly day) => From <= day && (End is null || day < End);
}

internal sealed class LinqDeal
{
    internal required int Id { get; init; }

    internal required LinqAccount Account { get; init; }

    internal required DateOnly Booked { get; init; }

    internal required decimal Amount { get; init; }

    internal required string Currency { get; init; }

    internal required LinqRegion Booking { get; init; }

    internal required LinqRegion Decision { get; init; }

    internal required LinqRegion Delivery { get; init; }

    internal required string Product { get; init; }

    internal required LinqType Type { get; init; }

    internal LinqRegion At(Spot spot) => spot switch
    {
        Spot.Booking => Booking,
        Spot.Decision => Decision,
        _ => Delivery,
    };
}
