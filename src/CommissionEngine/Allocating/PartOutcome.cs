using CommissionEngine.Allocations;

namespace CommissionEngine.Allocating;

/// <summary>A part after rounding, in plain numbers: what the following stages need, whatever width the shares were computed in.</summary>
internal sealed class PartOutcome
{
    internal List<RoundedHolder> Holders { get; } = [];

    /// <summary>The documents of the holders, for the whole part: lines take them with their own amounts.</summary>
    internal List<Holder> Named { get; } = [];

    /// <summary>The names of the rules of the residuals; null where none can be named.</summary>
    internal List<string?> ResidualRules { get; } = [];

    internal List<RoundedResidual> Residuals { get; } = [];

    internal List<LapseEntry> Lapses { get; } = [];

    /// <summary>Previous owners for whom the history knows no stage, with the day of the handover.</summary>
    internal List<(int Participant, int Since)> UnknownStages { get; } = [];

    internal void Take<T>(PartWork<T> work)
        where T : struct, System.Numerics.IBinaryInteger<T>
    {
        Holders.Clear();
        Named.Clear();
        ResidualRules.Clear();
        Residuals.Clear();
        Lapses.Clear();
        UnknownStages.Clear();
        foreach (ref readonly var holder in work.Holders)
        {
            if (!holder.Share.IsZero || holder.Units != 0)
            {
                Holders.Add(new RoundedHolder(
                    holder.Participant, holder.Seat, holder.Role, holder.Capacity, holder.Rule, holder.IsOverlay, holder.RollupSeat, holder.Base, holder.Units));
            }
        }

        foreach (ref readonly var residual in work.Residuals)
        {
            Residuals.Add(new RoundedResidual(residual.Reason, residual.Rule, residual.Units));
        }

        foreach (ref readonly var lapse in work.Lapses)
        {
            Lapses.Add(new LapseEntry(lapse.Rule, lapse.Participant, Texts.Share(lapse.Share), lapse.Reason));
        }

        UnknownStages.AddRange(work.UnknownStages);
    }
}
