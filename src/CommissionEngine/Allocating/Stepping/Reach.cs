using CommissionEngine.Kernel;

namespace CommissionEngine.Allocating.Stepping;

/// <summary>How much of a line credits: a running total in the deal's currency. What everybody has of the line is a function of this alone.</summary>
/// <param name="Total">Minor units between zero and the line's booked amount.</param>
/// <param name="All">Whether that is all of it. A line booked at zero is reached as a whole or not at all (rule 4), which its total cannot tell.</param>
internal readonly record struct Reach(long Total, bool All)
{
    /// <summary>Nothing is reached.</summary>
    internal static Reach Nothing => default;

    /// <summary>Whether something is reached, but not all: only then has anything to be shared out again.</summary>
    internal bool IsPartial => !All && Total != 0;

    /// <summary>All of a line.</summary>
    internal static Reach Whole(long booked) => new(booked, true);

    /// <summary>How much of an amount that belongs to the line is reached with it: round(amount * total / booked), half away from zero.</summary>
    /// <param name="amount">The amount when all of the line is reached.</param>
    /// <param name="booked">The line's booked amount, not zero if only a part is reached.</param>
    internal long Of(long amount, long booked)
    {
        if (All)
        {
            return amount;
        }

        return Total == 0 ? 0 : Division.MulDiv(amount, Total, booked, RoundingMode.HalfAwayFromZero);
    }
}
