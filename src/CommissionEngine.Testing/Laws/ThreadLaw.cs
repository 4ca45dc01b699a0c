using CommissionEngine.Allocations;

namespace CommissionEngine.Testing.Laws;

/// <summary>Law 9: asking again, asking another engine of the same documents, and asking from many threads give the same.</summary>
internal static class ThreadLaw
{
    private const int Threads = 4;

    internal static Verdict Try(LawCase one)
    {
        var again = one.Allocate(one.Deal);
        if (Differences.Between(one.Allocation, again, "the first time", "the second time") is { } second)
        {
            return Verdict.Breaks(second);
        }

        var answers = new Allocation[Threads];
        Parallel.For(0, Threads, place => answers[place] = one.Allocate(one.Deal));
        foreach (var answer in answers)
        {
            if (Differences.Between(one.Allocation, answer, "alone", "from several threads") is { } difference)
            {
                return Verdict.Breaks(difference);
            }
        }

        return one.Under(one.Rulebook, one.Roster) is { } other && Differences.Between(one.Allocation, other, "by one engine", "by another engine of the same documents") is { } third
            ? Verdict.Breaks(third)
            : Verdict.Holds;
    }
}
