using System.Globalization;
using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Explanations;

namespace CommissionEngine.Allocating;

/// <summary>What an explanation says about a rounding unit. Only made for a recorder that listens.</summary>
internal static class RoundingReason
{
    internal static Reason Of(PartFrame part, Holder holder, ExactShare minorUnits, bool takesRemainder, bool isOverlay, bool isShared, bool overlaysAreCut) => new()
    {
        Code = ReasonCode.RoundedUp,
        Rule = holder.Rule,
        Participant = holder.Participant,
        Data =
        [
            new("exact", Exact(part, minorUnits, holder.Whole.MinorUnits < 0)),
            new("seat", holder.Seat.ToString()),
            new("unit", Money.FromMinorUnits(1, part.Currency).ToString()),
            new("why", takesRemainder ? "as the policy gives this share whatever rounding down leaves"
                : isOverlay && !overlaysAreCut ? "as each overlay is rounded for itself, from one half upwards" + (isShared ? ", and then shared out by the largest fractions" : "")
                : "as rounding everyone down leaves units, which go to the largest fractions, and of equal ones to the first in order"),
        ],
    };

    // The amount rounded down and the fraction of a unit that is missing: exact, however long the decimals would be.
    private static string Exact(PartFrame part, ExactShare minorUnits, bool isNegative)
    {
        var whole = BigInteger.DivRem(minorUnits.Numerator, minorUnits.Denominator, out var rest);
        var amount = Money.FromMinorUnits((long)BigInteger.Min(whole, long.MaxValue), part.Currency);
        return string.Create(CultureInfo.InvariantCulture, $"{(isNegative ? -amount : amount)} and {rest}/{minorUnits.Denominator}");
    }
}
