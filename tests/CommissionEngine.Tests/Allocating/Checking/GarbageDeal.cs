using CommissionEngine.Deals;
using CommissionEngine.Tests.Compiling.Checking;

namespace CommissionEngine.Tests.Allocating.Checking;

/// <summary>Deals that nobody means.</summary>
internal sealed class GarbageDeal(Garbage from)
{
    internal Deal Deal() => new()
    {
        Id = from.Id<DealId>(),
        Account = from.Maybe(from.Id<AccountId>),
        Currency = from.Currency(),
        Booked = from.Day(),
        Dates = from.List(() => new DealDate { Name = from.Coin(4) ? "booked" : from.Text()!, Date = from.Day() }),
        Type = from.Text(),
        Reference = from.Text(),
        Agreement = from.Maybe(from.Id<AgreementId>),
        Original = from.Maybe(from.Id<DealId>),
        Places = Places(),
        Lines = from.List(Line),
        Events = from.List(() => new DealEvent { Id = from.Text()!, Kind = (EventKind)from.Int(), Date = from.Day(), Amount = Amount(), Line = from.Maybe(from.Int), Year = from.Maybe(from.Int) }),
        Team = from.List(() => new TeamMember { Participant = from.Id<ParticipantId>(), Role = from.Maybe(from.Id<Role>), Position = from.Maybe(from.Id<PositionId>), Share = from.Maybe(from.Share) }),
        Claims = from.List(() => new Claim { Agreement = from.Id<AgreementId>(), Participant = from.Id<ParticipantId>(), Date = from.Day() }),
        Facts = from.List(from.Fact),
        DocumentedSplit = from.Coin() ? null : new() { Approved = from.Maybe(from.Day), Approver = from.Text(), Shares = Shares() },
        Override = from.Coin() ? null : new() { Reason = from.Text(), Shares = Shares() },
    };

    private DealLine Line() => new()
    {
        Number = from.Int(),
        Product = from.Maybe(from.Id<ProductId>),
        Booked = Amount(),
        Net = from.Maybe(Amount),
        Places = Places(),
        Years = from.List(() => new YearlyPart { Booked = Amount(), Net = from.Maybe(Amount), Margin = from.Coin(5) ? Amount() : null }),
    };

    private ValueList<Place> Places() => from.List(() => new Place(from.Id<InfluencePoint>(), from.Id<RegionId>()));

    private ValueList<DeclaredShare> Shares() => from.List(() => new DeclaredShare { Participant = from.Id<ParticipantId>(), Share = from.Share(), Role = from.Maybe(from.Id<Role>) });

    private decimal Amount() => from.Coin(20) ? decimal.MaxValue : from.Coin(20) ? decimal.MinValue : from.Int() / 1000m * (from.Coin() ? 1000 : 10);
}
