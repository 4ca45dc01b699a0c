using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Checking;

/// <summary>The limits of one version of a policy.</summary>
internal sealed class LimitCheck(FaultList faults, Parameters parameters, CurrencyCheck currencies)
{
    internal void Check(Spot at, CreditLimits limits, Currency? creditCurrency)
    {
        faults.Choice(at, "revenueRoles", limits.RevenueRoles);
        faults.Choice(at, "overlayRoles", limits.OverlayRoles);
        if (limits.MostPeople < 1)
        {
            faults.Add(DiagnosticCodes.MostPeopleBelowOne, at.Of("mostPeople"), $"At most {limits.MostPeople} people could share revenue.", $"Give 1 or more, or null for no limit.");
        }

        if (limits.Minimum is { } minimum)
        {
            Minimum(at.Of("minimum"), minimum);
        }

        if (limits.Ceiling is { } ceiling)
        {
            Ceiling(at.Of("ceiling"), ceiling);
        }

        if (limits.PerPerson is { } person)
        {
            PerPerson(at.Of("perPerson"), person, creditCurrency);
        }
    }

    private void Minimum(Spot at, MinimumShare minimum)
    {
        faults.Choice(at, "onShortfall", minimum.OnShortfall);
        if (parameters.Check(at, "share", minimum.Share) is { } range && range.Most > Share.Whole)
        {
            faults.Add(DiagnosticCodes.MinimumAboveWhole, at.Of("share"), $"A minimum of {range.Most} is more than anybody can have.", $"Give at most 100%.");
        }
    }

    /// <summary>A ceiling below 100% cuts revenue and may be meant; one of zero would credit nothing.</summary>
    private void Ceiling(Spot at, CreditCeiling ceiling)
    {
        faults.Choice(at, "cut", ceiling.Cut);
        if (parameters.Check(at, "share", ceiling.Share) is { } range && range.Least.IsZero)
        {
            faults.Add(DiagnosticCodes.CeilingZero, at.Of("share"), $"A ceiling of 0% would leave nothing to credit.", $"Give a share, or a parameter with a minimum, above zero; null for no ceiling.");
        }
    }

    private void PerPerson(Spot at, PersonalLimit limit, Currency? creditCurrency)
    {
        if (limit.Share is { } share)
        {
            parameters.Check(at, "share", share);
        }
        else if (limit.Amount is null)
        {
            faults.Add(DiagnosticCodes.PersonalLimitEmpty, at, $"The limit names neither a share nor an amount.", $"Name at least one of them, or null for no limit.");
        }

        if (limit.Amount is not { } amount)
        {
            return;
        }

        if (amount.MinorUnits <= 0)
        {
            faults.Add(DiagnosticCodes.PersonalAmountNotPositive, at.Of("amount"), $"{amount} is no amount that somebody could get at most.", $"Give an amount above zero.");
        }

        if (currencies.Check(at, "amount", amount.Currency) && amount.Currency != creditCurrency)
        {
            faults.Add(
                DiagnosticCodes.PersonalAmountCurrency,
                at.Of("amount"),
                creditCurrency is { } credit ? (Words)$"The amount is in {amount.Currency}, and credit is counted in {credit}." : $"The amount is in {amount.Currency}, and credit is counted in each deal's own currency.",
                $"{(creditCurrency is null ? "Name a credit currency in the rulebook, or limit by share." : "Give the amount in the credit currency.")}");
        }
    }
}
