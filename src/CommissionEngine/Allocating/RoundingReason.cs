using System.Globalization;
using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Explanations;

namespace CommissionEngine.Allocating;

/// <summary>What an explanation says about a rounding unit. Only made for a recorder that listens.</summary>
internal static class RoundingReason
{
    internal static Reason Of(PartFrame part, Holder holder, ExactShare minorUnits, bool takesRemainder, bool isOverlay) => new()
    {
        Code = ReasonCode.RoundedUp,
        Rule = holder.Rule,
        Participant = holder.Participant,
        Data =
        [
            new("exact", Exact(part, minorUnits, holder.Whole.MinorUnits < 0)),
            new("unit", Money.FromMinorUnits(1, part.Currency).ToString()),
            new("why", takesRemainder ? "as the rounding rule gives what remains to that share"
                : isOverlay ? "as that is what the rounding of overlays comes to"
                : "as a unit was left to give and this share stood first by the largest fraction, then by order"),
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
