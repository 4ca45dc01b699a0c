using CommissionEngine.Allocations;
using CommissionEngine.Deals;

namespace CommissionEngine.Tests.Scenarios;

/// <summary>One deal of a scenario, with what it knows of earlier ones, and what must come of it.</summary>
/// <param name="Name">How later steps and adjustments refer to it.</param>
/// <param name="Deal">The deal.</param>
/// <param name="After">The steps whose results the history holds; null: there is no history.</param>
/// <param name="Known">The rest of the history.</param>
/// <param name="Expect">What must come of it.</param>
internal sealed record ScenarioStep(string Name, Deal Deal, ValueList<string>? After, DealHistory Known, Expected Expect)
{
    internal static ScenarioStep Read(Node o)
    {
        var deal = DealReader.Read(o.Needed("deal"));
        var after = default(ValueList<string>?);
        var known = o["history"]?.As(history =>
        {
            after = history.List("after", name => name.Text);
            return new DealHistory
            {
                AsOf = history["asOf"] is { } day ? Values.Day(day) : null,
                Bookings = history.Objects("bookings", one => new KnownBooking
                {
                    Deal = one.Needed("deal").Text,
                    Account = one.Needed("account").Text,
                    Reference = one.Needed("reference").Text,
                    CompensationDate = Values.Day(one.Needed("compensationDate")),
                }),
                Stages = history.Objects("stages", one => new KnownStage { Deal = one.Needed("deal").Text, Since = Values.Day(one.Needed("since")), Stage = one.Needed("stage").Text }),
            };
        });
        return new ScenarioStep(o["name"]?.Text ?? deal.Id.Value, deal, after, known ?? new DealHistory(), Expected.Read(o.Needed("expect"), deal.Booked));
    }

    internal DealHistory? History(IReadOnlyDictionary<string, Allocation> results) =>
        After is null ? null : Known with { Allocations = ValueList.From(After.Select(name => results[name]).ToList()) };
}
