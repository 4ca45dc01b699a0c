using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Testing.Generating;

/// <summary>What deals under a rulebook and roster can speak of: their ids, and the edges of amounts, days and facts that their conditions have.</summary>
/// <remarks>Ids are sorted, so that deals for one seed are the same in whatever order a document lists its rows.</remarks>
internal sealed class DealScope
{
    internal DealScope(Rulebook rulebook, Roster roster)
    {
        Rulebook = rulebook;
        var asked = new AskedFor(rulebook);
        Regions = Sorted(roster.Regions.Select(row => row.Id));
        Products = Sorted(roster.Products.Select(row => row.Id));
        Accounts = Sorted(roster.Accounts.Select(row => row.Id));
        FormerAccounts = Sorted(roster.Accounts.SelectMany(row => row.Aliases));
        Participants = Sorted(roster.Participants.Select(row => row.Id));
        FormerParticipants = Sorted(roster.Participants.SelectMany(row => row.Aliases));
        Positions = Sorted(roster.Positions.Select(row => row.Id));
        Roles = Sorted(roster.Assignments.Select(row => row.Role).Concat(asked.Roles));
        Agreements = [.. roster.Agreements.OrderBy(row => row.Id)];
        Assignments = [.. roster.Assignments.OrderBy(row => row.Seat).ThenBy(row => row.Role).ThenBy(row => row.Account?.Value, StringComparer.Ordinal)];
        Types = Sorted(asked.Types.Append("other"));
        Stages = Sorted(asked.Stages.Append("early"));
        Channels = Sorted(asked.Channels.Append("web"));
        Points = Sorted(asked.Points.Append(InfluencePoint.Booking));
        DateNames = Sorted(new[] { rulebook.CompensationDate, "signed" }.Where(name => name != Rulebook.BookedDate));
        Currencies = CurrenciesOf(rulebook, roster, asked);
        Bands = [.. asked.Bands.Distinct().OrderBy(band => band.Currency.Code, StringComparer.Ordinal).ThenBy(band => band.MinorUnits)];
        Bases = [.. rulebook.Policies.Select(row => row.Base).Concat(rulebook.Policies.SelectMany(row => row.Pools).Select(pool => pool.Base ?? AmountBase.Booked)).Distinct().Order()];
        Kinds = [.. rulebook.Policies.Select(row => row.CreditedAt).Distinct().Order()];
        Facts = [.. rulebook.Facts.OrderBy(row => row.Name, StringComparer.Ordinal)];
        FactEdges = asked.FactEdges;
        var edges = Scope.Edges(roster).Concat(asked.Days).SelectMany(days => new[] { days.Start, days.End }).OfType<LocalDate>();
        Calendar = Calendar.Of(edges);
    }

    internal Rulebook Rulebook { get; }

    internal List<RegionId> Regions { get; }

    internal List<ProductId> Products { get; }

    internal List<AccountId> Accounts { get; }

    internal List<AccountId> FormerAccounts { get; }

    internal List<ParticipantId> Participants { get; }

    internal List<ParticipantId> FormerParticipants { get; }

    internal List<PositionId> Positions { get; }

    internal List<Role> Roles { get; }

    internal List<FrameworkAgreement> Agreements { get; }

    internal List<TeamAssignment> Assignments { get; }

    internal List<string> Types { get; }

    internal List<string> Stages { get; }

    internal List<string> Channels { get; }

    internal List<InfluencePoint> Points { get; }

    internal List<string> DateNames { get; }

    internal List<Currency> Currencies { get; }

    internal List<Money> Bands { get; }

    internal List<AmountBase> Bases { get; }

    internal List<CreditingEvent> Kinds { get; }

    internal List<FactDeclaration> Facts { get; }

    internal SortedDictionary<string, List<Fact>> FactEdges { get; }

    internal Calendar Calendar { get; }

    private static List<T> Sorted<T>(IEnumerable<T> items)
        where T : IComparable<T> => items.Distinct().Order(Comparer<T>.Create((left, right) => left is string text ? string.CompareOrdinal(text, right as string) : left.CompareTo(right))).ToList();

    private static List<Currency> CurrenciesOf(Rulebook rulebook, Roster roster, AskedFor asked)
    {
        var all = roster.ExchangeRates.SelectMany(row => new[] { row.From, row.To }).Concat(asked.Bands.Select(band => band.Currency)).ToList();
        if (rulebook.CreditCurrency is { } credit)
        {
            all.Add(credit);
        }

        return all.Count == 0 ? [Words.Currencies[0], Words.Currencies[2]] : [.. all.Distinct().OrderBy(currency => currency.Code, StringComparer.Ordinal)];
    }
}
