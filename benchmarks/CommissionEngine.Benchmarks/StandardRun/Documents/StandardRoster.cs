using CommissionEngine.Benchmarks.StandardRun.Data;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Benchmarks.StandardRun.Documents;

/// <summary>Regions, products, accounts, people and teams of the standard run as a roster. Every row of a team is a seat of its own: somebody may have two seats in one team.</summary>
internal static class StandardRoster
{
    internal static Roster Of(StandardData data) => new()
    {
        Regions = [.. Enumerable.Range(0, RegionTree.Count).Select(RegionOf)],
        Products = [.. Enumerable.Range(0, StandardTerms.Products).Select(product => new Product { Id = StandardNames.Product(product) })],
        Accounts = [.. Accounts()],
        Participants = [.. Enumerable.Range(0, StandardTerms.People).Select(person => new Participant { Id = StandardNames.Person(person) })],
        Positions = [.. data.Teams.Person.Select(PositionOf)],
        Assignments = [.. Enumerable.Range(0, StandardTerms.Accounts).SelectMany(account => TeamOf(account, data.Teams))],
        ExchangeRates = [.. Enumerable.Range(0, StandardTerms.Years).SelectMany(RatesOf)],
    };

    private static Region RegionOf(int region) => new()
    {
        Id = StandardNames.Region(region),
        Parent = region == 0 ? (RegionId?)null : StandardNames.Region(RegionTree.Parent(region)),
    };

    private static IEnumerable<Account> Accounts()
    {
        for (var account = 0; account < StandardTerms.Accounts; account++)
        {
            yield return new() { Id = StandardNames.Account(account), Parent = StandardNames.Account(StandardTerms.Division(account)) };
        }

        for (var division = 0; division < StandardTerms.Divisions; division++)
        {
            var root = StandardTerms.Root(division * StandardTerms.AccountsOfADivision);
            yield return new() { Id = StandardNames.Account(StandardTerms.FirstDivision + division), Parent = StandardNames.Account(root) };
        }

        for (var root = 0; root < StandardTerms.Roots; root++)
        {
            yield return new() { Id = StandardNames.Account(StandardTerms.FirstRoot + root) };
        }
    }

    private static Position PositionOf(int person, int row) => new()
    {
        Id = StandardNames.Seat(row),
        Occupants = [new() { Participant = StandardNames.Person(person) }],
    };

    private static IEnumerable<TeamAssignment> TeamOf(int account, TeamColumns teams)
    {
        for (var row = teams.Start[account]; row < teams.Start[account + 1]; row++)
        {
            yield return new()
            {
                Seat = Seat.AtPosition(StandardNames.Seat(row)),
                Role = TeamRoles.Names[teams.Role[row]],
                Account = StandardNames.Account(account),
                Region = StandardNames.Region(teams.Region[row]),
                During = StandardDates.Range(teams.From[row], teams.End[row]),
                Weight = teams.Weight[row] == 0 ? null : Share.Of(teams.Weight[row]),
                Order = row - teams.Start[account],
            };
        }
    }

    private static IEnumerable<ExchangeRate> RatesOf(int year)
    {
        var first = new LocalDate(StandardTerms.FirstDay.Year + year, 1, 1);
        return StandardTerms.Currencies.Select((name, currency) => new ExchangeRate
        {
            From = Currency.Of(name),
            To = Currency.Of(StandardTerms.Currencies[0]),
            Rate = (decimal)StandardTerms.Rate(year, currency) / StandardTerms.RateScale,
            During = new DateRange(first, first.PlusYears(1).PlusDays(-1)),
        }).Skip(1);
    }
}
