using System.Globalization;

namespace CommissionEngine.Explanations;

/// <summary>A sum of amounts to be read: of parts and years that each fit in 64 bits, the sum may not.</summary>
internal readonly record struct Total(Int128 Units, Currency Currency)
{
    internal bool IsZero => Units == 0;

    /// <summary>As <see cref="Money.ToAmountString"/>.</summary>
    internal string ToAmountString()
    {
        var amount = (decimal)Units;
        for (var i = 0; i < Currency.Decimals; i++)
        {
            amount /= 10;
        }

        return amount.ToString("N" + Currency.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>As <see cref="Money.ToString"/>.</summary>
    public override string ToString() => Currency.IsNone ? ToAmountString() : $"{Currency.Code} {ToAmountString()}";

    public static implicit operator Total(Money money) => new(money.MinorUnits, money.Currency);
}
