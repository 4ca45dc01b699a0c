using CommissionEngine.Allocations;
using CommissionEngine.Compiling;
using CommissionEngine.Deals;
using NodaTime;

namespace CommissionEngine.Allocating.Deciding;

/// <summary>Findings about a deal as a whole.</summary>
internal static class DealFindings
{
    internal static Finding OutOfRange(string what) => new() { Code = FindingCode.AmountOutOfRange, Data = [new("what", what)] };

    /// <summary>The sum of all lines, as an operand that was too much.</summary>
    internal static string WholeOf(Deal deal)
    {
        Int128 sum = 0;
        foreach (var line in deal.Lines)
        {
            sum += Money.Of(line.Booked, deal.Currency).MinorUnits;
        }

        return $"the deal's lines together, {Texts.Amount(sum, deal.Currency)}";
    }

    /// <summary>Lines and their sum, as an operand that was too much; of many lines the first three are named.</summary>
    internal static string SumOf(List<YearLine> lines, int? year, Currency credit)
    {
        Int128 sum = 0;
        var numbers = new List<string>();
        foreach (var line in lines)
        {
            sum += line.Base;
            if (numbers.Count < 3)
            {
                numbers.Add(Texts.Number(line.Number));
            }
        }

        var more = lines.Count - numbers.Count;
        return (lines.Count == 1 ? "line " : "lines ") + string.Join(", ", numbers) + (more > 0 ? $" and {Texts.Number(more)} more" : "")
            + (year is { } named ? $" of year {Texts.Number(named)}" : "") + (lines.Count == 1 ? ", " : " together, ") + Texts.Amount(sum, credit);
    }

    internal static Finding RateMissing(EngineTables tables, Currency from, Currency to, int day, int? year) => new()
    {
        Code = FindingCode.RateMissing,
        Year = year,
        Data = [new("from", from.Code), new("to", to.Code), new("type", tables.Rulebook.RateType), new("date", Texts.Date(Days.DateOf(day)))],
    };

    /// <summary>What the deal names and the roster does not know on the compensation date.</summary>
    internal static void AddUnknown(EngineTables tables, Deal deal, int day, List<Finding> findings)
    {
        var roster = tables.Roster;
        if (deal.Account is { } account && !roster.Accounts.Tree.Exists(roster.Accounts.Names.Of(account.Value), day))
        {
            findings.Add(AccountUnknown(account.Value));
        }

        for (var i = 0; i < deal.Lines.Count; i++)
        {
            var line = deal.Lines[i];
            var number = line.Number == 0 ? i + 1 : line.Number;
            if (line.Product is { } product && !roster.ProductTree.Exists(roster.Products.Of(product.Value), day))
            {
                findings.Add(new Finding { Code = FindingCode.ProductUnknown, Line = number, Data = [new("product", product.Value)] });
            }

            AddPlaces(roster, line.Places, number, day, findings);
        }

        AddPlaces(roster, deal.Places, null, day, findings);
        for (var i = 0; i < deal.Team.Count; i++)
        {
            var participant = deal.Team[i].Participant;
            if (!tables.People.IsEmployed(roster.Participants.Of(participant.Value), day) && !IsNamedBefore(deal, i))
            {
                findings.Add(new Finding { Code = FindingCode.ParticipantUnknown, Data = [new("participant", participant.Value)] });
            }
        }
    }

    internal static Finding AccountUnknown(string account) => new() { Code = FindingCode.AccountUnknown, Data = [new("account", account)] };

    private static bool IsNamedBefore(Deal deal, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (deal.Team[i].Participant == deal.Team[index].Participant)
            {
                return true;
            }
        }

        return false;
    }

    private static void AddPlaces(RosterTables roster, ValueList<Place> places, int? line, int day, List<Finding> findings)
    {
        foreach (var place in places)
        {
            if (!roster.RegionTree.Exists(roster.Regions.Of(place.Region.Value), day))
            {
                findings.Add(new Finding { Code = FindingCode.RegionUnknown, Line = line, Data = [new("point", place.Point.Value), new("region", place.Region.Value)] });
            }
        }
    }
}
