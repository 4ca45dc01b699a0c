using System.Text;
using CommissionEngine.Benchmarks.StandardRun.Data;
using CommissionEngine.Deals;

namespace CommissionEngine.Benchmarks.StandardRun.Documents;

/// <summary>The deals of the standard run as columns of the batch door.</summary>
internal static class StandardBatch
{
    internal static DealBatch Of(DealColumns deals)
    {
        var regions = Names(RegionTree.Count, StandardNames.Region);
        var first = DealBatch.DayOf(StandardDates.Of(0));
        return new DealBatch
        {
            Count = deals.Count,
            Ids = Ids(deals.Count),
            Booked = Array.ConvertAll(deals.Day, day => first + day),
            Amounts = deals.Amount,
            Currencies = [.. StandardTerms.Currencies.Select(Currency.Of)],
            CurrencyKeys = Keys(deals.Currency),
            Accounts = new KeyColumn(Names(StandardTerms.Accounts, StandardNames.Account), deals.Account),
            Types = new KeyColumn(Names(StandardTerms.TypeNames.Length, type => StandardTerms.TypeNames[type]), Keys(deals.Type)),
            Products = new KeyColumn(Names(StandardTerms.Products, StandardNames.Product), Keys(deals.Product)),
            Places =
            [
                new PlaceColumn(InfluencePoint.Booking, new KeyColumn(regions, Keys(deals.Booking))),
                new PlaceColumn(InfluencePoint.Decision, new KeyColumn(regions, Keys(deals.Decision))),
                new PlaceColumn(InfluencePoint.Delivery, new KeyColumn(regions, Keys(deals.Delivery))),
            ],
        };
    }

    private static int[] Keys(byte[] numbers) => Array.ConvertAll(numbers, number => (int)number);

    private static KeyNames Names(int count, Func<int, string> nameOf)
    {
        var names = new KeyNames();
        for (var i = 0; i < count; i++)
        {
            names.KeyOf(nameOf(i));
        }

        return names;
    }

    private static TextColumn Ids(int count)
    {
        var length = StandardNames.Deal(0).Length;
        var bytes = new byte[length * count];
        var ends = new int[count];
        for (var deal = 0; deal < count; deal++)
        {
            ends[deal] = length * (deal + 1);
            Encoding.UTF8.GetBytes(StandardNames.Deal(deal), bytes.AsSpan(length * deal));
        }

        return new TextColumn(bytes, ends);
    }
}
