using CommissionEngine.Rosters;

namespace CommissionEngine.Testing.Generating;

/// <summary>Framework agreements with the accounts that they cover and their owners; and exchange rates.</summary>
internal static class AgreementMaker
{
    internal static ValueList<FrameworkAgreement> Agreements(Draw draw, Calendar calendar, RosterNames names)
    {
        var rows = new List<FrameworkAgreement>();
        var count = draw.Weighted(50, 35, 15);
        for (var i = 0; i < count; i++)
        {
            var term = calendar.Range(draw, always: 30);

            // Two that cover the same accounts at the same time can both be claimed.
            var twin = i > 0 && draw.Chance(60);
            rows.Add(new FrameworkAgreement
            {
                Id = new AgreementId($"F{i + 1}"),
                Term = twin ? rows[0].Term : term,
                Entities = twin ? rows[0].Entities : Entities(draw, calendar, names),
                Owners = Owners(draw, calendar, names),
                ClaimDays = draw.From(0, 1, 30),
            });
        }

        return ValueList.From(rows);
    }

    internal static ValueList<ExchangeRate> Rates(Draw draw, Calendar calendar)
    {
        var rows = new List<ExchangeRate>();
        var currencies = draw.Some(Words.Currencies, 1, 4);
        foreach (var to in currencies)
        {
            // Everything leads to the first one; others are now and then led to as well, so that bands find their rate.
            if (to != currencies[0] && !draw.Chance(50))
            {
                continue;
            }

            foreach (var from in currencies)
            {
                if (from == to)
                {
                    continue;
                }

                foreach (var type in draw.Chance(20) ? new[] { ExchangeRate.Plan, Words.Spot } : [ExchangeRate.Plan])
                {
                    rows.AddRange(calendar.Stretches(draw, draw.Chance(25) ? 2 : 1, gaps: true).Select(days => new ExchangeRate { From = from, To = to, Type = type, Rate = Rate(draw), During = days }));
                }
            }
        }

        return ValueList.From(rows);
    }

    private static decimal Rate(Draw draw) => draw.Weighted(20, 30, 30, 20) switch
    {
        0 => draw.From(1m, 2m, 0.5m, 10m),
        1 => draw.Int(1, 200) / 100m,
        2 => draw.Int(1, 2_000_000) / 1_000_000m,
        _ => draw.Int(100, 20_000) / 100m,
    };

    private static ValueList<CoveredEntity> Entities(Draw draw, Calendar calendar, RosterNames names)
    {
        var rows = new List<CoveredEntity>();
        foreach (var account in draw.Some(names.Accounts.Ids, 1, 4))
        {
            var days = calendar.Range(draw, always: 80);
            rows.Add(new CoveredEntity { Account = account, During = names.Accounts.Meets(account, days) ? days : DateRange.Always });
        }

        return ValueList.From(rows);
    }

    private static ValueList<AgreementOwner> Owners(Draw draw, Calendar calendar, RosterNames names)
    {
        var rows = new List<AgreementOwner>();
        foreach (var participant in draw.Some(names.Participants.Ids, 1, 2))
        {
            var days = calendar.Range(draw, always: 70);
            rows.Add(new AgreementOwner { Participant = participant, During = names.Participants.Meets(participant, days) ? days : DateRange.Always });
        }

        return ValueList.From(rows);
    }
}
