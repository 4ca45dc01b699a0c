using CommissionEngine.Deals;
using CommissionEngine.Policies;
using static CommissionEngine.Testing.Tests.Features;

namespace CommissionEngine.Testing.Tests;

/// <summary>What a deal of a world can have.</summary>
internal static class DealFeatures
{
    internal static IEnumerable<string> Of(Deal deal, World world) => Header(deal, world).Concat(Lines(deal, world)).Concat(Events(deal)).Concat(People(deal, world));

    private static IEnumerable<string> Header(Deal deal, World world)
    {
        var accounts = world.Roster.Accounts;
        yield return When(deal.Account is null, "no account");
        yield return When(deal.Account is { } one && accounts.All(row => row.Id != one && !row.Aliases.Contains(one)), "unknown account");
        yield return When(deal.Account is { } two && accounts.Any(row => row.Aliases.Contains(two)), "former account");
        yield return When(deal.Reference is not null, "reference");
        yield return When(deal.Claims.Count > 0, "claim");
        yield return When(deal.Agreement is not null, "agreement on deal");
        yield return When(deal.Original is not null, "later events");
        yield return When(deal.Original is { } original && world.Deals.All(other => other.Id != original), "unknown original");
        yield return When(deal.Booked is { Month: 2, Day: 29 }, "leap day");
        yield return When(deal.Places.Count > 1 && deal.Places.Select(place => place.Region).Distinct().Count() == 1, "coinciding places");
        yield return When(world.Rulebook.CreditCurrency is { } credit && deal.Currency != credit && world.Roster.ExchangeRates.All(row => row.From != deal.Currency), "currency without rate");
        foreach (var fact in deal.Facts)
        {
            yield return "fact " + fact.Kind;
        }
    }

    private static IEnumerable<string> Lines(Deal deal, World world)
    {
        var total = deal.Lines.Sum(line => line.Booked);
        var bands = world.Rulebook.Policies.SelectMany(policy => Conditions(policy.When)).OfType<Condition.AmountBetween>().SelectMany(band => new[] { band.From, band.To }).OfType<Money>();
        yield return When(deal.Lines.Count > 1, "several lines");
        yield return When(deal.Lines.Any(line => line.Booked < 0) && deal.Lines.Any(line => line.Booked > 0), "signs differ");
        yield return When(deal.Lines.Count > 0 && deal.Lines.All(line => line.Booked < 0), "negative deal");
        yield return When(deal.Lines.Any(line => line.Booked == 0), "zero amount");
        yield return When(deal.Lines.Any(line => Math.Abs(line.Booked) >= 10_000_000_000_000m), "huge amount");
        yield return When(deal.Lines.Any(line => !Money.TryOf(line.Booked, deal.Currency, out _)), "too large amount");
        yield return When(deal.Lines.Any(line => line.Years.Count > 0), "years");
        yield return When(deal.Lines.Any(line => line.Places.Count > 0), "line places");
        yield return When(bands.Any(band => band.Currency == deal.Currency && Math.Abs(band.Amount - total) * 100 <= 1), "band edge hit");
    }

    private static IEnumerable<string> Events(Deal deal)
    {
        var total = deal.Lines.Sum(line => line.Booked);
        foreach (var one in deal.Events)
        {
            yield return "event " + one.Kind;
            yield return one.Line is null ? "event of the deal" : "event of a line";
            yield return When(one.Year is not null, "event of a year");
            yield return When(deal.Lines.Count == 1 && Math.Abs(one.Amount) > Math.Abs(total), "event too large");
            yield return When(one.Kind == EventKind.Invoiced && one.Amount < 0 && total > 0, "credit note");
        }
    }

    private static IEnumerable<string> People(Deal deal, World world)
    {
        yield return When(deal.Team.Count > 0, "named person");
        yield return When(deal.Team.Any(member => member.Share is not null), "named share");
        yield return When(deal.Team.Any(member => world.Roster.Participants.All(row => row.Id != member.Participant && !row.Aliases.Contains(member.Participant))), "unknown person");
        yield return When(deal.DocumentedSplit is not null, "documented split");
        yield return When(deal.DocumentedSplit is { } late && (late.Approved is not { } day || day > deal.Booked), "split not approved");
        yield return When(deal.DocumentedSplit is { } off && off.Shares.Aggregate(Share.Zero, (sum, share) => sum + share.Share) != Share.Whole, "split off 100%");
        yield return When(deal.Override is not null, "override");
        yield return When(deal.Override is { Approver: null }, "override without approver");
    }
}
