using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Samples.CrmOpportunities.Reading;
using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.CrmOpportunities.Crediting;

/// <summary>The export, and what came of its won deals.</summary>
internal sealed record Run(Export Export, CreditEngine Engine, IReadOnlyList<(Deal Deal, Allocation Allocation)> Deals)
{
    public static Run Of(string folder)
    {
        var export = Export.Read(folder);
        var faults = CreditEngine.TryCompile(Rules.Rulebook, People.Of(export), out var engine);
        return engine is null
            ? throw new InputException([.. faults.Select(fault => fault.ToString())])
            : new Run(export, engine, [.. Crediting.Deals.Of(export).Select(deal => (deal, engine.Allocate(deal)))]);
    }
}
