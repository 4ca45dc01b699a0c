using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Testing.Generating;

namespace CommissionEngine.Testing.Laws;

/// <summary>What a law is tried on: an engine with its documents, a deal, what is known beside it, and a seed for what is chosen at random.</summary>
/// <param name="engine">The engine.</param>
/// <param name="deal">The deal.</param>
/// <param name="history">What is known beside it; null if nothing is.</param>
/// <param name="seed">What is left to chance.</param>
/// <param name="spoil">What is done to every allocation of the engine itself, to see that a law can fail; null, as always but then, for nothing.</param>
internal sealed class LawCase(CreditEngine engine, Deal deal, DealHistory? history, long seed, Func<Allocation, Allocation>? spoil = null)
{
    private Allocation? _allocation;

    internal CreditEngine Engine => engine;

    internal Rulebook Rulebook => engine.Rulebook;

    internal Roster Roster => engine.Roster;

    internal Deal Deal => deal;

    internal DealHistory? History => history;

    /// <summary>The allocation of the deal.</summary>
    internal Allocation Allocation => _allocation ??= Allocate(deal);

    /// <summary>The stored result that the deal continues; null for a deal that stands for itself.</summary>
    internal Allocation? Original => history?.Allocations
        .Where(stored => (stored.Original ?? stored.Deal) == (deal.Original ?? deal.Id) && stored.Lines.Count > 0)
        .MaxBy(stored => stored.Counted.Count);

    /// <summary>A new source of choices, the same each time.</summary>
    internal Draw Draw() => new(unchecked((ulong)seed));

    /// <summary>The allocation of another deal by the same engine.</summary>
    internal Allocation Allocate(Deal other) => Allocate(other, history);

    /// <summary>The allocation of another deal by the same engine, with something else known beside it.</summary>
    internal Allocation Allocate(Deal other, DealHistory? beside) => spoil is null ? Allocate(engine, other, beside) : spoil(Allocate(engine, other, beside));

    /// <summary>The allocation of a deal by any engine.</summary>
    internal static Allocation Allocate(CreditEngine engine, Deal deal, DealHistory? history) => history is null ? engine.Allocate(deal) : engine.Allocate(deal, history);

    /// <summary>The allocation of the same deal under other documents; null if they cannot be compiled.</summary>
    internal Allocation? Under(Rulebook rulebook, Roster roster) =>
        CreditEngine.TryCompile(rulebook, roster, out var other).Count == 0 ? Allocate(other!, deal, history) : null;
}
