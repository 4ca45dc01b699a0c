using CommissionEngine.Allocating;
using CommissionEngine.Allocating.Batching;
using CommissionEngine.Allocating.Stepping;
using CommissionEngine.Allocations;
using CommissionEngine.Compiling;
using CommissionEngine.Compiling.Checking;
using CommissionEngine.Compiling.Fingerprints;
using CommissionEngine.Deals;
using CommissionEngine.Explanations;

namespace CommissionEngine;

/// <summary>A rulebook and a roster, compiled once: then deal in, allocation out.</summary>
/// <remarks>Never changes; any number of threads may use one engine at the same time. The same input gives the same answer on every machine.</remarks>
/// <example><code>
/// var engine = CreditEngine.Compile(rulebook, roster);
/// var allocation = engine.Allocate(deal);
/// </code></example>
public sealed class CreditEngine
{
    private readonly EngineTables _tables;
    private readonly Lazy<(string Rulebook, string Roster)> _fingerprints;

    // One pipeline is kept for the next deal; a second thread makes its own. Which one runs never shows in a result.
    private DealPipeline? _idle;

    // The fingerprint of the history that was asked for last: a batch asks with one history for every deal.
    private (DealHistory History, string Fingerprint)[]? _lastHistory;

    private CreditEngine(Rulebook rulebook, Roster roster, EngineTables tables)
    {
        Rulebook = rulebook;
        Roster = roster;
        _tables = tables;
        _fingerprints = new(() => (Fingerprint.Of(rulebook), Fingerprint.Of(roster)));
    }

    /// <summary>The rules that it was compiled from.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>The roster that it was compiled from.</summary>
    public Roster Roster { get; }

    /// <summary>Compiles an engine.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="roster">Who is who.</param>
    /// <exception cref="DiagnosticsException">The documents have faults; it holds all of them.</exception>
    public static CreditEngine Compile(Rulebook rulebook, Roster roster)
    {
        var diagnostics = TryCompile(rulebook, roster, out var engine);
        return engine ?? throw new DiagnosticsException(diagnostics);
    }

    /// <summary>Compiles an engine, or tells every fault of the documents.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="roster">Who is who.</param>
    /// <param name="engine">The engine; null if there are faults.</param>
    /// <returns>Every fault, with its code, path and remedy; empty if there is none.</returns>
    public static ValueList<Diagnostic> TryCompile(Rulebook rulebook, Roster roster, out CreditEngine? engine)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(roster);
        engine = null;
        var faults = DocumentCheck.Check(rulebook, roster);
        if (faults.Count > 0)
        {
            return faults;
        }

        var conflicts = new List<Diagnostic>();
        var tables = new EngineTables(rulebook, roster, conflicts);
        if (conflicts.Count > 0)
        {
            return ValueList.From(conflicts);
        }

        engine = new CreditEngine(rulebook, roster, tables);
        return [];
    }

    /// <summary>Who is credited for a deal, and how much, knowing nothing of other deals.</summary>
    /// <param name="deal">The deal.</param>
    /// <returns>The allocation; its status says what became of the deal. Nothing is thrown for what a deal says.</returns>
    public Allocation Allocate(Deal deal) => Allocate(deal, null!);

    /// <summary>Who is credited for a deal, and how much, given what is known of others and of its own past.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="history">Originals of reversals and later events, bookings with a customer's reference, stages.</param>
    /// <returns>The allocation; its status says what became of the deal. Nothing is thrown for what a deal says, or for a stored original that does not hold together: that is <see cref="AllocationStatus.DealInvalid"/>.</returns>
    public Allocation Allocate(Deal deal, DealHistory history)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var pipeline = Interlocked.Exchange(ref _idle, null) ?? new DealPipeline(_tables);
        var nobody = default(NoRecorder);
        var allocation = pipeline.Run(deal, history, BasisOf(history), ref nobody, null);
        _idle = pipeline;
        return allocation;
    }

    /// <summary>Credits many deals: columns in, columns out.</summary>
    /// <param name="deals">The deals.</param>
    /// <param name="credits">What is written. What it held before is gone; its memory is used again, so that a batch after the first allocates nothing for plain deals.</param>
    /// <param name="options">History, threads, cancellation and progress; null: no history, one thread.</param>
    /// <exception cref="OperationCanceledException">The options' token was cancelled; <paramref name="credits"/> holds nothing that can be used.</exception>
    /// <remarks>The rows are those that <see cref="Allocate(Deal)"/> gives for every deal, in the order of the deals, for any number of threads.</remarks>
    public void AllocateAll(DealBatch deals, CreditBatch credits, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(deals);
        ArgumentNullException.ThrowIfNull(credits);
        options ??= BatchOptions.Default;
        if (credits.Scratch is not BatchRun run || run.Tables != _tables)
        {
            run = new BatchRun(_tables);
            credits.Scratch = run;
        }

        run.Fill(deals, options.History, credits, options.Threads, options.Cancellation, options.Progress);
    }

    /// <summary>The same as <see cref="Allocate(Deal)"/>, with the reasons.</summary>
    /// <param name="deal">The deal.</param>
    public Explanation Explain(Deal deal) => Explain(deal, null!);

    /// <summary>The same as <see cref="Allocate(Deal, DealHistory)"/>, with the reasons.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="history">What is known of others and of its own past.</param>
    public Explanation Explain(Deal deal, DealHistory history)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var recording = new Recording();
        var recorder = new Recorder(recording);
        var allocation = new DealPipeline(_tables).Run(deal, history, BasisOf(history), ref recorder, recording);
        return new Explanation
        {
            Deal = deal,
            Allocation = allocation,
            Original = history?.OriginalOf(deal.Original ?? deal.Id),
            Parts = ValueList.From(recording.Parts),
        };
    }

    /// <summary>The entries that turn one allocation of a deal into another: after - before. Nothing computed is edited; applying them to <paramref name="before"/> gives <paramref name="after"/>.</summary>
    /// <param name="before">What was booked.</param>
    /// <param name="after">What is right.</param>
    /// <exception cref="ArgumentException">They are allocations of different deals.</exception>
    /// <exception cref="OverflowException">A difference does not fit in 64 bits of minor units.</exception>
    public static ValueList<Adjustment> Adjust(Allocation before, Allocation after) => Adjusting.Difference(before, after);

    /// <summary>Recomputes an allocation from its explanation alone: no rulebook, no roster.</summary>
    /// <param name="explanation">A whole explanation, not one made for a reader.</param>
    /// <exception cref="ArgumentException">The explanation was made for a reader, and so lacks what others got.</exception>
    public static Allocation Replay(Explanation explanation) => Replaying.Replay(explanation);

    private Basis BasisOf(DealHistory? history)
    {
        var (rulebook, roster) = _fingerprints.Value;
        return new Basis(rulebook, roster, history is null ? "" : FingerprintOf(history));
    }

    private string FingerprintOf(DealHistory history)
    {
        var last = _lastHistory;
        if (last is null || !ReferenceEquals(last[0].History, history))
        {
            last = [(history, Fingerprint.Of(history))];
            _lastHistory = last;
        }

        return last[0].Fingerprint;
    }
}
