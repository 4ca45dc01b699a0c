namespace CommissionEngine.Allocating;

/// <summary>What an overlay pool, or contract term, is a part of: the lines with one sign of its base.</summary>
internal struct OverlayBase
{
    /// <summary>The rule; see <see cref="HolderEntry{T}.Rule"/>.</summary>
    internal int Rule;

    /// <summary>The sum over its lines, in minor units of the credit currency.</summary>
    internal long Total;

    /// <summary>Where its lines' amounts begin in <see cref="PartFrame.OverlayAmounts"/>: one for each line of the part, zero for a line that does not belong.</summary>
    internal int From;
}
