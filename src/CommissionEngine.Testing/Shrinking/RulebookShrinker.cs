using CommissionEngine.Policies;
using CommissionEngine.Rosters;

namespace CommissionEngine.Testing.Shrinking;

/// <summary>Simpler rulebooks; what is no longer used, or no longer right, is taken out with what it belonged to.</summary>
internal static class RulebookShrinker
{
    internal static IEnumerable<Rulebook> Shrink(Rulebook rulebook) => Choices(rulebook).Select(Tidy);

    /// <summary>The rulebook without openings that no portion uses, adaptations that adapt nothing, and amounts in a currency that is not the credit currency.</summary>
    internal static Rulebook Tidy(Rulebook rulebook)
    {
        var policies = Simpler.Changed(rulebook.Policies, policy => Tidy(policy, rulebook.CreditCurrency));
        return rulebook with { Policies = policies, Adaptations = Simpler.Kept(rulebook.Adaptations, row => Adapts(row, policies)) };
    }

    private static IEnumerable<Rulebook> Choices(Rulebook rulebook)
    {
        foreach (var policies in Simpler.Fewer(rulebook.Policies))
        {
            yield return rulebook with { Policies = policies };
        }

        foreach (var terms in Simpler.Fewer(rulebook.ContractTerms))
        {
            yield return rulebook with { ContractTerms = terms };
        }

        foreach (var adaptations in Simpler.Fewer(rulebook.Adaptations))
        {
            yield return rulebook with { Adaptations = adaptations };
        }

        if (rulebook.CompensationDate != Rulebook.BookedDate)
        {
            yield return rulebook with { CompensationDate = Rulebook.BookedDate };
        }

        if (!string.Equals(rulebook.RateType, ExchangeRate.Plan, StringComparison.Ordinal))
        {
            yield return rulebook with { RateType = ExchangeRate.Plan };
        }

        if (rulebook.CreditCurrency is not null)
        {
            yield return rulebook with { CreditCurrency = null };
        }

        var asked = Asked(rulebook);
        foreach (var facts in Simpler.Fewer(rulebook.Facts))
        {
            if (asked.IsSubsetOf(facts.Select(fact => fact.Name)))
            {
                yield return rulebook with { Facts = facts };
            }
        }

        for (var i = 0; i < rulebook.Policies.Count; i++)
        {
            var policy = rulebook.Policies[i];
            var alone = rulebook.Policies.Count(other => other.Id == policy.Id) == 1;
            foreach (var simpler in PolicyShrinker.Shrink(policy, alone))
            {
                yield return rulebook with { Policies = Simpler.Replaced(rulebook.Policies, i, simpler) };
            }
        }

        foreach (var terms in Simpler.Each(rulebook.ContractTerms, Term))
        {
            yield return rulebook with { ContractTerms = terms };
        }
    }

    private static IEnumerable<ContractTerm> Term(ContractTerm term)
    {
        ContractTerm[] plainer =
        [
            term with { During = DateRange.Always },
            term with { Role = null },
            term with { Portion = Share.Whole },
            term with { QuotaRetirement = Share.Whole },
            term with { Pay = Share.Whole },
        ];
        return plainer.Where(one => one != term).Concat(Conditions.Shrink(term.When).Select(when => term with { When = when }));
    }

    private static CreditPolicy Tidy(CreditPolicy policy, Currency? credit)
    {
        if (policy.Limits.PerPerson is { Amount: { } amount } limit && amount.Currency != credit)
        {
            policy = policy with { Limits = policy.Limits with { PerPerson = limit.Share is null ? null : limit with { Amount = null } } };
        }

        var used = Portions(policy).OfType<Portion.Parameter>().Select(portion => portion.Name).ToHashSet(StringComparer.Ordinal);
        return policy with { Openings = Simpler.Kept(policy.Openings, opening => used.Contains(opening.Parameter)) };
    }

    private static IEnumerable<Portion?> Portions(CreditPolicy policy) => policy.Pools.SelectMany(pool => new[] { pool.Portion, pool.QuotaRetirement, pool.Pay })
        .Concat([policy.Limits.Minimum?.Share, policy.Limits.Ceiling?.Share, policy.Limits.PerPerson?.Share, policy.Rollup?.QuotaRetirement, policy.Rollup?.Pay]);

    private static bool Adapts(Adaptation row, ValueList<CreditPolicy> policies) => policies.Any(policy =>
        policy.Id == row.Policy && policy.During.Overlaps(row.During) && policy.Openings.Any(opening => string.Equals(opening.Parameter, row.Parameter, StringComparison.Ordinal)));

    private static HashSet<string> Asked(Rulebook rulebook) => rulebook.Policies
        .SelectMany(policy => policy.Pools.SelectMany(pool => new[] { pool.Lines, (pool.To as Recipients.Team)?.Where }).Prepend(policy.When))
        .Concat(rulebook.ContractTerms.Select(term => term.When))
        .SelectMany(Conditions.Tests)
        .Select(test => test switch
        {
            Condition.FactText fact => fact.Name,
            Condition.FactNumber fact => fact.Name,
            Condition.FactDay fact => fact.Name,
            Condition.FactYesNo fact => fact.Name,
            _ => "",
        })
        .Where(name => name.Length > 0)
        .ToHashSet(StringComparer.Ordinal);
}
