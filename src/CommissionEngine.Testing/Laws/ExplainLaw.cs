namespace CommissionEngine.Testing.Laws;

/// <summary>Law 7: explaining gives the same allocation, and the explanation replays to it.</summary>
internal static class ExplainLaw
{
    internal static Verdict Try(LawCase one)
    {
        var explanation = one.History is { } history ? one.Engine.Explain(one.Deal, history) : one.Engine.Explain(one.Deal);
        if (Differences.Between(one.Allocation, explanation.Allocation, "allocated", "explained") is { } difference)
        {
            return Verdict.Breaks(difference);
        }

        return Differences.Between(one.Allocation, CreditEngine.Replay(explanation), "allocated", "replayed from the explanation") is { } other ? Verdict.Breaks(other) : Verdict.Holds;
    }
}
