namespace CommissionEngine.Compiling.Checking;

/// <summary>That one code of a currency means one currency throughout a document: declared ones could differ in their decimals.</summary>
internal sealed class CurrencyCheck(FaultList faults)
{
    private readonly Dictionary<string, (Currency Currency, Spot At)> _known = new(StringComparer.Ordinal);

    /// <summary>Takes over what another document means, so that this one is held against it.</summary>
    internal void Learn(Currency currency, Spot at)
    {
        if (!currency.IsNone)
        {
            _known.TryAdd(currency.Code, (currency, at));
        }
    }

    /// <summary>Whether it is a currency; that it means the same as elsewhere is told besides.</summary>
    internal bool Check(Spot at, string member, Currency currency)
    {
        if (!faults.Currency(at, member, currency))
        {
            return false;
        }

        if (!_known.TryAdd(currency.Code, (currency, at.Of(member))) && _known[currency.Code] is var known && known.Currency != currency)
        {
            faults.Add(
                DiagnosticCodes.CurrencyAmbiguous,
                at.Of(member),
                $"{currency.Code} has {currency.Decimals} decimals here and {known.Currency.Decimals} at {known.At}.",
                $"Declare the currency with the same number of decimals everywhere.");
        }

        return true;
    }
}
