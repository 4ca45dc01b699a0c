using CommissionEngine.Deals;
using CommissionEngine.Policies;
using NodaTime;

namespace CommissionEngine.Testing.Generating;

/// <summary>Makes deals under a rulebook and roster, well-formed but for the seldom fault, and as close to every edge as can be.</summary>
internal sealed class DealMaker(Draw draw, DealScope scope)
{
    internal Deal Make(DealId id)
    {
        var currency = draw.Chance(3) ? Words.Strange : draw.Of(scope.Currencies);
        var amounts = new AmountMaker(draw, scope.Bands, currency);
        var lines = new LineMaker(draw, scope, amounts);
        var named = new NamedMaker(draw, scope);
        var booked = scope.Calendar.Day(draw);
        var all = lines.Lines();
        return new Deal
        {
            Id = id,
            Account = Account(),
            Currency = currency,
            Booked = booked,
            Dates = Dates(booked),
            Type = OneOf(scope.Types, 70),
            Stage = OneOf(scope.Stages, 70),
            Channel = OneOf(scope.Channels, 70),
            Reference = draw.Chance(15) ? draw.Of(Words.References) : null,
            Agreement = Agreement(),
            Places = lines.Places(85),
            Lines = all,
            Events = draw.Chance(40) ? new EventMaker(draw, scope, amounts).Events(all, [], booked, "e") : [],
            Team = named.Team(),
            Claims = named.Claims(booked),
            Facts = Facts(),
            DocumentedSplit = draw.Chance(7) ? named.DocumentedSplit(booked) : null,
            Override = draw.Chance(7) ? named.Override(booked) : null,
        };
    }

    private AccountId? Account()
    {
        if (scope.Accounts.Count == 0 || draw.Chance(8))
        {
            return null;
        }

        var covered = scope.Agreements.SelectMany(row => row.Entities.Select(entity => entity.Account)).ToList();
        return draw.Chance(4) ? new AccountId("unheard-of")
            : scope.FormerAccounts.Count > 0 && draw.Chance(10) ? draw.Of(scope.FormerAccounts)
            : covered.Count > 0 && draw.Chance(40) ? draw.Of(covered)
            : draw.Of(scope.Accounts);
    }

    private AgreementId? Agreement() =>
        scope.Agreements.Count > 0 && draw.Chance(25) ? draw.Of(scope.Agreements).Id
        : draw.Chance(1) ? new AgreementId("unheard-of")
        : (AgreementId?)null;

    private ValueList<DealDate> Dates(LocalDate booked)
    {
        var dates = new List<DealDate>();
        foreach (var name in scope.DateNames)
        {
            if (draw.Chance(string.Equals(name, scope.Rulebook.CompensationDate, StringComparison.Ordinal) ? 95 : 20))
            {
                dates.Add(new DealDate { Name = name, Date = draw.Chance(50) ? Calendar.Near(draw, booked) : scope.Calendar.Day(draw) });
            }
        }

        return ValueList.From(dates.ToArray());
    }

    private string? OneOf(List<string> words, int percent) => draw.Chance(percent) ? draw.Of(words) : null;

    private ValueList<Fact> Facts()
    {
        var facts = new List<Fact>();
        foreach (var declared in scope.Facts)
        {
            if (draw.Chance(35))
            {
                facts.Add(scope.FactEdges.TryGetValue(declared.Name, out var edges) && draw.Chance(75) ? draw.Of(edges) : Value(declared));
            }
        }

        return ValueList.From(facts.ToArray());
    }

    private Fact Value(FactDeclaration declared) => declared.Kind switch
    {
        FactKind.Text => Fact.Of(declared.Name, draw.Of(Words.Texts)),
        FactKind.Number => Fact.Of(declared.Name, draw.Int(0, 4)),
        FactKind.Day => Fact.Of(declared.Name, scope.Calendar.Day(draw)),
        _ => Fact.Of(declared.Name, draw.Chance(50)),
    };
}
