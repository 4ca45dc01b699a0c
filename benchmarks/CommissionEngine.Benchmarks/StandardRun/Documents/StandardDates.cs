using CommissionEngine.Benchmarks.StandardRun.Data;
using NodaTime;

namespace CommissionEngine.Benchmarks.StandardRun.Documents;

/// <summary>Days of the standard run as dates.</summary>
internal static class StandardDates
{
    internal static LocalDate Of(int day) => LocalDate.FromDateOnly(StandardTerms.DateOf(day));

    /// <summary>The days from a first one up to, not including, an end; open where the standard run sets no bound.</summary>
    internal static DateRange Range(int first, int end) => new(first == 0 ? null : Of(first), end == StandardTerms.Days ? null : Of(end - 1));
}
