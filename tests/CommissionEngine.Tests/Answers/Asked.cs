using CommissionEngine.Allocations;
using CommissionEngine.Deals;

namespace CommissionEngine.Tests.Answers;

/// <summary>A question to an engine: its documents, the deal, and what is known of others.</summary>
internal sealed record Asked(Rulebook Rulebook, Roster Roster, Deal Deal, DealHistory? History = null)
{
    internal Allocation Answer()
    {
        var engine = CreditEngine.Compile(Rulebook, Roster);
        return History is null ? engine.Allocate(Deal) : engine.Allocate(Deal, History);
    }
}
