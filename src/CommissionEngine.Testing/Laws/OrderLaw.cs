namespace CommissionEngine.Testing.Laws;

/// <summary>Law 4: the order of anything that is a set does not matter, down to the last cent, finding and fingerprint.</summary>
internal static class OrderLaw
{
    internal static Verdict Try(LawCase one)
    {
        var shuffling = new Shuffling(one.Draw());
        var diagnostics = CreditEngine.TryCompile(shuffling.Rulebook(one.Rulebook), shuffling.Roster(one.Roster), out var other);
        if (other is null)
        {
            return Verdict.Breaks($"In another order of its lists the documents have a fault: {diagnostics[0]}");
        }

        var mixed = LawCase.Allocate(other, shuffling.Deal(one.Deal), one.History is { } history ? shuffling.History(history) : null);
        return Differences.Between(one.Allocation, mixed, "as written", "with the lists in another order") is { } difference ? Verdict.Breaks(difference) : Verdict.Holds;
    }
}
