using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Samples.Tests;

/// <summary>The example that README.md shows: what stands between the markers, to the letter.</summary>
internal static class ReadmeExample
{
    internal const string Begin = "        // <readme>\n";

    internal const string End = "        // </readme>\n";

    /// <param name="Console">Named so that the example reads as it would in a program.</param>
    internal static void Run(TextWriter Console)
    {
        // <readme>
        var roster = new Roster
        {
            Participants = [new() { Id = "anna", Name = "Anna" }, new() { Id = "joost", Name = "Joost" }],
            Assignments = [new() { Seat = Seat.Own("anna"), Role = "global" }, new() { Seat = Seat.Own("joost"), Role = "local" }],
        };
        var policy = new CreditPolicy
        {
            Id = "GA-2025", Level = PolicyLevel.GlobalProgramme, Pools = [
                new() { Name = "global share", Portion = Portion.Percent(60), To = new Recipients.Team { Roles = ["global"] } },
                new() { Name = "local share", Portion = Portion.Percent(40), To = new Recipients.Team { Roles = ["local"] } }],
        };
        var engine = CreditEngine.Compile(new Rulebook { Policies = [policy] }, roster);
        var deal = new Deal { Id = "D-1001", Currency = "EUR", Booked = new LocalDate(2025, 3, 14), Lines = [new() { Booked = 1_200_000.01m }] };
        foreach (var credit in engine.Allocate(deal).Credits) Console.WriteLine($"{credit.Participant}: {credit.Amount}");
        Console.WriteLine(engine.Explain(deal));
        // </readme>
    }
}
