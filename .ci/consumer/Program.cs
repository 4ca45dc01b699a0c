using CommissionEngine;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using CommissionEngine.Rosters;
using NodaTime;

// A hundred euros for three people of equal weight: the cent that is left over goes to the first.
string[] people = ["anna", "bo", "carla"];
var roster = new Roster
{
    Participants = [.. people.Select(id => new Participant { Id = id })],
    Assignments = [.. people.Select(id => new TeamAssignment { Seat = Seat.Own(id), Role = "seller" })],
};
var policy = new CreditPolicy
{
    Id = "everybody",
    Level = PolicyLevel.Territory,
    Pools = [new() { Name = "sellers", Portion = Portion.Percent(100), To = new Recipients.Team { Roles = ["seller"] } }],
};
var engine = CreditEngine.Compile(new Rulebook { Policies = [policy] }, roster);
var deal = new Deal { Id = "D-1", Currency = "EUR", Booked = new LocalDate(2025, 3, 14), Lines = [new() { Booked = 100.00m }] };

var allocation = engine.Allocate(deal);
Console.WriteLine(allocation.Status);
foreach (var credit in allocation.Credits)
{
    Console.WriteLine($"{credit.Participant}: {credit.Amount}");
}
