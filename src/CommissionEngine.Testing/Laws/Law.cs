using CommissionEngine.Deals;
using CommissionEngine.Testing.Shrinking;

namespace CommissionEngine.Testing.Laws;

/// <summary>A law: what it says, and how it is tried on one case.</summary>
internal sealed record Law(string Says, Func<LawCase, Verdict> Try)
{
    private const int MostSteps = 2_000;

    /// <summary>Tries the law on one deal.</summary>
    internal LawResult On(CreditEngine engine, Deal deal, DealHistory? history, long seed)
    {
        var verdict = Ask(new LawCase(engine, deal, history, seed));
        return new LawResult { Law = Says, Broken = verdict.Broken, Deal = verdict.Broken is null ? null : deal, Tried = verdict.Tried ? 1 : 0 };
    }

    /// <summary>Tries the law on many deals, up to the first that breaks it, which is then made as simple as it gets.</summary>
    internal LawResult On(CreditEngine engine, IEnumerable<(Deal Deal, DealHistory? History, long Seed)> cases)
    {
        var tried = 0;
        foreach (var (deal, history, seed) in cases)
        {
            var result = On(engine, deal, history, seed);
            tried += result.Tried;
            if (!result.Holds)
            {
                return Smallest(engine, result, history, seed) with { Tried = tried };
            }
        }

        return new LawResult { Law = Says, Tried = tried };
    }

    private LawResult Smallest(CreditEngine engine, LawResult broken, DealHistory? history, long seed)
    {
        var steps = 0;
        for (var smaller = broken; smaller is not null && steps < MostSteps;)
        {
            broken = smaller;
            smaller = null;
            foreach (var deal in DealShrinker.Shrink(broken.Deal!))
            {
                var result = ++steps < MostSteps ? On(engine, deal, history, seed) : null;
                if (result is { Holds: false })
                {
                    smaller = result;
                    break;
                }
            }
        }

        return broken;
    }

    /// <summary>Nothing may be thrown for what a deal says: whatever is thrown breaks the law.</summary>
    internal Verdict Ask(LawCase one)
    {
        try
        {
            return Try(one);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return Verdict.Breaks($"{thrown.GetType().Name} was thrown: {thrown.Message}");
        }
    }
}
