using CommissionEngine.Allocating.RollingUp;
using CommissionEngine.Allocations;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating;

/// <summary>From numbers to documents: the holders and residuals of a part with their names, percentages and regions.</summary>
internal static class HolderNames
{
    internal static void Fill(Part part, PartOutcome outcome)
    {
        foreach (var holder in outcome.Holders)
        {
            outcome.Named.Add(Of(part, holder));
        }

        foreach (var residual in outcome.Residuals)
        {
            outcome.ResidualRules.Add(residual.Rule < 0 ? null : part.RuleName(residual.Rule));
        }
    }

    internal static Holder Of(Part part, in RoundedHolder holder) => new()
    {
        Type = holder.IsOverlay ? CreditType.Overlay : CreditType.Revenue,
        Participant = part.ParticipantId(holder.Participant),
        Seat = part.Seat(holder.Seat),
        Role = part.Names.RoleOf(holder.Role),
        Capacity = holder.Capacity,
        Rule = part.RuleName(holder.Rule),
        Whole = Money.FromMinorUnits(holder.Units, part.Currency),
        Before = Money.Zero(part.Currency),
        Base = holder.IsOverlay ? Money.FromMinorUnits(part.OverlayBases[holder.Base].Total, part.Currency) : null,
        QuotaRetirement = Percentages.Quota(part, holder.Rule),
        Pay = Percentages.Pay(part, holder.Rule),
        Regions = part.Policy.Units is UnitRule.HomeRegions && !holder.IsOverlay ? RegionPaths.OfHome(part, holder.Participant) : [],
    };
}
