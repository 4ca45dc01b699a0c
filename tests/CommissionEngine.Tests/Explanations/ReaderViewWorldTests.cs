using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Explanations;
using CommissionEngine.Testing;

namespace CommissionEngine.Tests.Explanations;

/// <summary>In random worlds an explanation for one reader names nobody else, and tells no amount but the deal's, the policies' and his own.</summary>
public class ReaderViewWorldTests
{
    private const int Worlds = 150;

    [Fact]
    public void Every_amount_and_name_that_is_told_is_the_readers_the_deals_or_the_policies()
    {
        var (views, hidden) = (0, 0);
        for (var seed = 1; seed <= Worlds; seed++)
        {
            var world = CreditGenerators.SampleWorld(seed);
            if (CreditEngine.TryCompile(world.Rulebook, world.Roster, out var engine).Count > 0)
            {
                continue;
            }

            var rules = Told.By(world.Rulebook).Where(told => told.EndsWith(" minor", StringComparison.Ordinal)).ToHashSet();
            var ruleTexts = world.Rulebook.Policies.SelectMany(policy => Told.Amounts(policy.ToString())).ToHashSet();
            foreach (var deal in world.Deals)
            {
                var whole = engine!.Explain(deal, world.History);
                foreach (var reader in world.Roster.Participants.Select(person => person.Id).Where(id => id != world.Rulebook.House))
                {
                    var allowed = Allowed(whole, reader, rules);
                    var texts = AllowedTexts(whole, reader, allowed, deal);
                    texts.UnionWith(ruleTexts);
                    var others = world.Roster.Participants.Select(person => person.Id).Where(id => id != reader && id != world.Rulebook.House).Select(id => id.Value).ToHashSet();
                    var view = whole.For(reader);
                    Assert.True(Leak(view, allowed, texts, others) is null, $"World {seed}, deal {deal.Id}, for {reader}: {Leak(view, allowed, texts, others)}\n{view}");
                    views++;
                    hidden += Leak(whole, allowed, texts, others) is null ? 0 : 1;
                }
            }
        }

        // The whole explanation does tell more: the same question finds it there.
        Assert.True(views > Worlds && hidden > views / 2, $"{hidden} of {views} whole explanations tell more than the reader's.");
    }

    private static string? Leak(Explanation view, HashSet<string> allowed, HashSet<string> texts, HashSet<string> others)
    {
        var told = Told.By(view);
        var text = view.ToString();
        return told.Find(value => value.EndsWith(" minor", StringComparison.Ordinal) && !allowed.Contains(value))
            ?? Told.Amounts(text).Find(amount => !texts.Contains(amount))
            ?? told.Append(text).SelectMany(Words).FirstOrDefault(others.Contains);
    }

    private static string[] Words(string text) => text.Split([' ', ',', ':', ';', '.', '\n', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries);

    // As minor units: the deal's lines, what of them is reached, the policies' limits, and what the reader has himself.
    private static HashSet<string> Allowed(Explanation whole, ParticipantId reader, HashSet<string> rules)
    {
        var allowed = new HashSet<string>(rules);
        Money[] own =
        [
            .. whole.Allocation.Credits.Where(credit => credit.Participant == reader).SelectMany(credit => new[] { credit.Amount, credit.Quota, credit.Pay }),
            .. whole.Allocation.Lines.SelectMany(line => line.Holders).Where(holder => holder.Participant == reader).SelectMany(holder => new[] { holder.Whole, holder.Before }),
            .. whole.Allocation.Lines.SelectMany(line => line.Rollups).Where(rollup => rollup.Participant == reader).SelectMany(rollup => new[] { rollup.Whole, rollup.Uncut, rollup.Before }),
            .. whole.Parts.SelectMany(part => part.Holders).Where(holder => holder.Holder.Participant == reader).SelectMany(holder => new[] { holder.Holder.Whole, holder.Holder.Before }),
            .. whole.Parts.SelectMany(part => part.Lines).Select(line => line.Base),
            .. whole.Parts.Where(part => part.PersonalAmount is not null).Select(part => part.PersonalAmount!.Value),
            .. whole.Allocation.Lines.SelectMany(line => new[] { line.Booked, line.Base }),
            .. whole.Allocation.Lines.SelectMany(line => line.Reached).Concat(whole.Allocation.Reached).Select(total => total.Amount),
        ];
        allowed.UnionWith(own.SelectMany(amount => Told.By(amount)));
        return allowed;
    }

    private static HashSet<string> AllowedTexts(Explanation whole, ParticipantId reader, HashSet<string> allowed, Deal deal)
    {
        var currencies = new HashSet<Currency> { whole.Allocation.Currency, deal.Currency };
        var texts = allowed.SelectMany(units => currencies.Select(currency => Money.FromMinorUnits(long.Parse(units[..^6], System.Globalization.CultureInfo.InvariantCulture), currency).ToAmountString())).ToHashSet();
        texts.UnionWith(deal.Lines.Select(line => line.Booked).Concat(deal.Events.Select(one => one.Amount)).SelectMany(amount =>
            Money.TryOf(amount, deal.Currency, out var money) ? [money.ToAmountString()] : new[] { amount.ToString(System.Globalization.CultureInfo.InvariantCulture) }));
        texts.UnionWith(whole.Allocation.Lines.Where(line => line.Rate is not null).Select(line => line.Rate!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        texts.UnionWith(currencies.Where(currency => !currency.IsNone).Select(currency => Money.FromMinorUnits(1, currency).ToAmountString()));

        // The reasons that are about him, the ceiling as an amount, and what he receives from several lines together.
        texts.UnionWith(whole.Parts.SelectMany(part => part.Reasons).Where(reason => reason.Participant == reader).SelectMany(reason => reason.Data).SelectMany(datum => Told.Amounts(datum.Value)));
        texts.UnionWith(whole.Parts.SelectMany(part => part.Reasons).Where(reason => reason.Code == ReasonCode.CeilingCuts).SelectMany(reason => Told.Amounts(reason["most"] ?? "")));
        foreach (var part in whole.Parts.Where(part => part.Lines.Count > 0))
        {
            texts.Add(Sum(part.Lines.Select(line => line.Base)));
            var lines = whole.Allocation.Lines.Where(line => line.Year == part.Year && part.Lines.Any(own => own.Line == line.Line)).ToList();
            texts.UnionWith(lines.SelectMany(line => line.Rollups).Where(rollup => rollup.Participant == reader).GroupBy(rollup => rollup.Rule).Select(group => Sum(group.Select(rollup => rollup.Whole))));
        }

        return texts;
    }

    private static string Sum(IEnumerable<Money> amounts) => amounts.Aggregate((left, right) => left + right).ToAmountString();
}
