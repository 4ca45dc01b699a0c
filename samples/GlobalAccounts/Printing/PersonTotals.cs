using CommissionEngine.Allocations;
using CommissionEngine.Samples.GlobalAccounts.Crediting;
using CommissionEngine.Samples.Printing;

namespace CommissionEngine.Samples.GlobalAccounts.Printing;

/// <summary>What each person is credited with.</summary>
internal static class PersonTotals
{
    private const int Top = 15;

    private static readonly Currency Euro = "EUR";

    public static void Write(TextWriter to, Run run, WhoIsWho who, bool all)
    {
        var totals = new Totals<(ParticipantId Person, string Column)>();
        foreach (var credit in run.Deals.SelectMany(one => one.Allocation.Credits))
        {
            totals.Add((credit.Participant, credit.Type.ToString()), credit.Amount);
            totals.Add((credit.Participant, "Direct"), credit.Type == CreditType.Rollup ? Money.Zero(Euro) : credit.Amount);
            totals.Add((credit.Participant, "Pay"), credit.Type == CreditType.Rollup ? Money.Zero(Euro) : credit.Pay);
        }

        var people = totals.Keys.Select(key => key.Person).Distinct().OrderByDescending(person => totals.Of((person, "Direct"), Euro)).ThenBy(person => person).ToList();
        Title.Write(to, all ? "People, in EUR" : FormattableString.Invariant($"The {Top} people with the most direct credit of {people.Count}, in EUR (all: -- all)"));
        var table = new Table("person", "home", ">revenue", ">overlay", ">of these paid for", ">rollup");
        foreach (var person in all ? people : people.Take(Top))
        {
            string Amount(string column) => totals.Of((person, column), Euro).ToAmountString();
            table.Add(who.NameOf(person), who.Person(person)?.Home?.Value ?? "", Amount("Revenue"), Amount("Overlay"), Amount("Pay"), Amount("Rollup"));
        }

        table.Write(to);
    }
}
