using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Tests.Compiling.Selecting;

/// <summary>Conditions asked of a deal's first line one test after the other, straight from the documents; amounts in the band's own currency.</summary>
internal sealed class Slowly(Roster roster, LocalDate day)
{
    internal bool Holds(Condition condition, Deal deal, string? callOff, InfluencePoint governing) => condition switch
    {
        Condition.All all => all.Of.All(part => Holds(part, deal, callOff, governing)),
        Condition.Any any => any.Of.Any(part => Holds(part, deal, callOff, governing)),
        Condition.Not not => !Holds(not.Of, deal, callOff, governing),
        Condition.OfType type => deal.Type is { } given && type.AnyOf.Contains(given),
        Condition.InStage stage => deal.Stage is { } given && stage.AnyOf.Contains(given),
        Condition.ByChannel channel => deal.Channel is { } given && channel.AnyOf.Contains(given),
        Condition.CallOff of => callOff is not null && (of.Agreement is null || of.Agreement.Value.Value == callOff),
        Condition.OfProduct of => Products(deal.Lines[0].Product).Any(id => of.AnyOf.Contains(id)),
        Condition.InRegion of => Regions(PlaceOf(deal, of.Point ?? governing)).Any(id => of.AnyOf.Contains(id)),
        Condition.OfAccount of => (of.Subtree ? Accounts(deal.Account) : Accounts(deal.Account).Take(1)).Any(account => of.AnyOf.Contains(account.Id)),
        Condition.OfGlobalAccount => Accounts(deal.Account).Any(account => account.IsGlobal),
        Condition.InSegment of => Accounts(deal.Account).Select(account => account.Segment).FirstOrDefault(segment => segment is not null) is { } own && of.AnyOf.Contains(own),
        Condition.AmountBetween of => !(of.From is { } from && Total(deal) < from.Amount) && !(of.To is { } to && Total(deal) >= to.Amount),
        Condition.FactText of => deal.Facts.OfType<Fact.Text>().Any(fact => fact.Name == of.Name && of.AnyOf.Contains(fact.Value)),
        Condition.FactNumber of => deal.Facts.OfType<Fact.Number>().Any(fact => fact.Name == of.Name && !(fact.Value < of.From) && !(fact.Value >= of.To)),
        Condition.FactDay of => deal.Facts.OfType<Fact.Day>().Any(fact => fact.Name == of.Name && of.During.Contains(fact.Value)),
        Condition.FactYesNo of => deal.Facts.OfType<Fact.YesNo>().Any(fact => fact.Name == of.Name && fact.Value == of.Value),
        _ => throw new NotSupportedException(),
    };

    private static decimal Total(Deal deal) => deal.Lines.Sum(line => line.Booked);

    private static RegionId? PlaceOf(Deal deal, InfluencePoint point) =>
        deal.Places.Where(place => place.Point == point).Select(place => (RegionId?)place.Region).FirstOrDefault();

    private IEnumerable<RegionId> Regions(RegionId? id)
    {
        for (; roster.Regions.FirstOrDefault(region => region.Id == id && region.During.Contains(day)) is { } row; id = row.Parent)
        {
            yield return row.Id;
        }
    }

    private IEnumerable<ProductId> Products(ProductId? id)
    {
        for (; roster.Products.FirstOrDefault(product => product.Id == id && product.During.Contains(day)) is { } row; id = row.Parent)
        {
            yield return row.Id;
        }
    }

    private IEnumerable<Account> Accounts(AccountId? id)
    {
        for (; roster.Accounts.FirstOrDefault(account => account.Id == id && account.During.Contains(day)) is { } row; id = row.Parent)
        {
            yield return row;
        }
    }
}
