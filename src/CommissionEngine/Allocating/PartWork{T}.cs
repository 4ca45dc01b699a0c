using System.Numerics;
using System.Runtime.InteropServices;
using CommissionEngine.Allocations;
using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating;

/// <summary>The exact shares of a part while the stages work on them, in integers of one width; its lists are used again for every part.</summary>
internal sealed class PartWork<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly List<HolderEntry<T>> _holders = [];
    private readonly List<ResidualEntry<T>> _residuals = [];
    private readonly List<LapseEntry<T>> _lapses = [];

    internal Span<HolderEntry<T>> Holders => CollectionsMarshal.AsSpan(_holders);

    internal Span<ResidualEntry<T>> Residuals => CollectionsMarshal.AsSpan(_residuals);

    internal Span<LapseEntry<T>> Lapses => CollectionsMarshal.AsSpan(_lapses);

    /// <summary>What somebody should know of holdovers by stage.</summary>
    internal List<(int Participant, int Since)> UnknownStages { get; } = [];

    /// <summary>Whether the ceiling cut revenue, so that the recipients' exact total is rounded towards zero.</summary>
    internal bool RevenueIsCut { get; set; }

    /// <summary>Whether the ceiling cut overlays, so that all of them are one sharing.</summary>
    internal bool OverlaysAreCut { get; set; }

    internal void Clear()
    {
        _holders.Clear();
        _residuals.Clear();
        _lapses.Clear();
        UnknownStages.Clear();
        RevenueIsCut = false;
        OverlaysAreCut = false;
    }

    internal void Add(in HolderEntry<T> holder) => _holders.Add(holder);

    internal void AddResidual(ResidualReason reason, int rule, Ratio<T> share)
    {
        if (share.IsZero)
        {
            return;
        }

        foreach (ref var residual in Residuals)
        {
            if (residual.Reason == reason && residual.Rule == rule)
            {
                residual.Share += share;
                return;
            }
        }

        _residuals.Add(new ResidualEntry<T> { Reason = reason, Rule = rule, Share = share });
    }

    /// <summary>Lists what of an overlay lapses, once for each rule, base, participant and reason.</summary>
    internal void Lapse(int rule, int participant, Ratio<T> share, string reason, int of = -1)
    {
        foreach (ref var lapse in Lapses)
        {
            if (lapse.Rule == rule && lapse.Participant == participant && lapse.Base == of && ReferenceEquals(lapse.Reason, reason))
            {
                lapse.Share += share;
                return;
            }
        }

        _lapses.Add(new LapseEntry<T> { Rule = rule, Participant = participant, Base = of, Share = share, Reason = reason });
    }

    /// <summary>Puts the reasons of residual in the order of the pools that they come from.</summary>
    internal void SortResiduals() => _residuals.Sort(static (a, b) => a.Rule != b.Rule ? a.Rule.CompareTo(b.Rule) : a.Reason.CompareTo(b.Reason));

    /// <summary>Adds units to a reason of residual that no exact share stands behind.</summary>
    internal void AddResidualUnits(ResidualReason reason, long units)
    {
        foreach (ref var residual in Residuals)
        {
            if (residual.Reason == reason && residual.Rule < 0)
            {
                residual.Units += units;
                return;
            }
        }

        _residuals.Add(new ResidualEntry<T> { Reason = reason, Rule = -1, Share = Ratio<T>.Zero, Units = units });
    }

    internal void RemoveFrom(int count) => _holders.RemoveRange(count, _holders.Count - count);

    /// <summary>A share of a document, in integers of this width.</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    internal static Ratio<T> Exact(Share share) => Ratio<T>.Of(T.CreateChecked(share.Numerator), T.CreateChecked(share.Denominator));

    /// <summary>An amount in integers of this width.</summary>
    internal static Ratio<T> Exact(long amount) => Ratio<T>.Of(T.CreateChecked(amount));
}
