using System.Numerics;
using CommissionEngine.Allocations;
using NodaTime;

namespace CommissionEngine.Tests.Reference;

/// <summary>The rows of steps: what everybody has after a step less what he had before. Rows of nothing are not written.</summary>
internal sealed class Rows
{
    public List<Credit> Credits { get; } = [];

    public List<Residual> Residuals { get; } = [];

    public List<UnitCredit> Units { get; } = [];

    public void Add(AllocatedLine line, string? id, LocalDate date, LineState before, LineState after)
    {
        var currency = line.Base.Currency;
        for (var i = 0; i < line.Holders.Count; i++)
        {
            var holder = line.Holders[i];
            Add(line, id, date, after.Holders[i], before.Holders[i], holder.Type, holder.Participant, holder.Seat, holder.Role, holder.Capacity, holder.Rule);
        }

        for (var i = 0; i < line.Rollups.Count; i++)
        {
            var rollup = line.Rollups[i];
            // Decision: the capacity of a rollup is occupant.
            Add(line, id, date, after.Rollups[i], before.Rollups[i], CreditType.Rollup, rollup.Participant, rollup.Seat, null, Capacity.Occupant, rollup.Rule);
        }

        for (var i = 0; i < line.Residual.Count; i++)
        {
            var amount = after.Residual[i] - before.Residual[i];
            if (!amount.IsZero)
            {
                Residuals.Add(new Residual
                {
                    Line = line.Line,
                    Year = line.Year,
                    Event = id,
                    Date = date,
                    Reason = line.Residual[i].Reason,
                    Rule = line.Residual[i].Rule,
                    Policy = line.Policy,
                    Version = line.Version,
                    Amount = Say.Money(amount, currency),
                });
            }
        }

        // Decision: regions in ordinal order, what has no region last.
        foreach (var region in after.Together.Keys.OrderBy(region => region.Length == 0).ThenBy(region => region, StringComparer.Ordinal))
        {
            var amount = after.Together[region] - before.Together[region];
            var own = after.Own.GetValueOrDefault(region) - before.Own.GetValueOrDefault(region);
            if (!amount.IsZero || !own.IsZero)
            {
                Units.Add(new UnitCredit
                {
                    Line = line.Line,
                    Year = line.Year,
                    Event = id,
                    Date = date,
                    Region = region.Length == 0 ? default(RegionId?) : new RegionId(region),
                    Amount = Say.Money(amount, currency),
                    Own = Say.Money(own, currency),
                });
            }
        }
    }

    private void Add(
        AllocatedLine line,
        string? id,
        LocalDate date,
        (BigInteger Amount, BigInteger Quota, BigInteger Pay) after,
        (BigInteger Amount, BigInteger Quota, BigInteger Pay) before,
        CreditType type,
        ParticipantId participant,
        Rosters.Seat seat,
        Role? role,
        Capacity capacity,
        string rule)
    {
        if (after == before)
        {
            return;
        }

        Credits.Add(new Credit
        {
            Line = line.Line,
            Year = line.Year,
            Event = id,
            Date = date,
            Type = type,
            Participant = participant,
            Seat = seat,
            Role = role,
            Capacity = capacity,
            Policy = line.Policy!.Value,
            Version = line.Version!.Value,
            Rule = rule,
            Amount = Say.Money(after.Amount - before.Amount, line.Base.Currency),
            Quota = Say.Money(after.Quota - before.Quota, line.Base.Currency),
            Pay = Say.Money(after.Pay - before.Pay, line.Base.Currency),
        });
    }
}
