using CommissionEngine.Deals;
using CommissionEngine.Testing.Generating;
using CommissionEngine.Testing.Laws;

namespace CommissionEngine.Testing;

/// <summary>What holds for every deal under every rulebook and roster, to be tried on your own: one law on one deal, or all laws on many random deals.</summary>
/// <remarks>
/// A law that is broken says so in a sentence with the numbers that matter. <c>seed</c> chooses what a law leaves to chance (an order, a step): the same seed, the same choice.
/// Some laws change the documents a little and compile them again, which takes longer than a deal does.
/// </remarks>
/// <example><code>
/// var engine = CreditEngine.Compile(rulebook, roster);
/// foreach (var result in CreditLaws.CheckAll(engine, deals: 200, seed: 1))
/// {
///     Assert.True(result.Holds, result.ToString());
/// }
/// </code></example>
public static class CreditLaws
{
    private static readonly Law Sums = new("Revenue credits and residuals are the base that is reached.", SumLaw.Try);
    private static readonly Law Nearness = new("On the way everyone has less than two minor units more or less than his exact part of his whole.", NearnessLaw.Try);
    private static readonly Law Weights = new("More weight never gets less.", WeightLaw.Try);
    private static readonly Law Order = new("The order of what is a set does not matter.", OrderLaw.Try);
    private static readonly Law Reversal = new("Taking all back leaves nothing.", StepLaws.Reversal);
    private static readonly Law Steps = new("Steps sum to the whole, and none has the other sign.", StepLaws.Steps);
    private static readonly Law AnyWay = new("Any way to the same running total leads to the same state.", StepLaws.AnyWay);
    private static readonly Law Stranger = new("One who does not qualify changes nobody's credit.", StrangerLaw.Try);
    private static readonly Law Explaining = new("Explaining gives the same allocation, and replays to it.", ExplainLaw.Try);
    private static readonly Law Limits = new("Each limit holds.", LimitLaw.Try);
    private static readonly Law Threads = new("The same input gives the same answer, again and from any thread.", ThreadLaw.Try);
    private static readonly Law Adjusting = new("Before and its adjustment are after, and adjusting again is nothing.", AdjustLaw.Try);
    private static readonly Law Cultures = new("Cultures do not matter.", CultureLaw.Try);
    private static readonly Law Compiling = new("Documents compile or are diagnosed, and nothing else is thrown.", CompileLaw.Try);
    private static readonly Law Versions = new("A version from a day on changes nothing before that day.", VersionLaw.Try);
    private static readonly Law Adaptations = new("A region's adaptation changes no deal that the region does not govern.", AdaptationLaw.Try);
    private static readonly Law Scaling = new("Scaling all weights changes nothing.", ScaleLaw.Try);

    internal static readonly Law[] All =
        [Sums, Nearness, Weights, Order, Reversal, Steps, AnyWay, Stranger, Explaining, Limits, Threads, Adjusting, Cultures, Compiling, Versions, Adaptations, Scaling];

    /// <summary>Tries every law on random deals for the engine's own rulebook and roster, with bookings and stages beside them that are random too.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="deals">How many deals, at least 1. Ten take little time, some hundreds find what is seldom.</param>
    /// <param name="seed">Any number; another one gives other deals.</param>
    /// <returns>One result for each law. A deal that breaks one is made as simple as it gets.</returns>
    public static ValueList<LawResult> CheckAll(CreditEngine engine, int deals, long seed)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentOutOfRangeException.ThrowIfLessThan(deals, 1);
        var scope = new DealScope(engine.Rulebook, engine.Roster);
        var draw = new Draw(unchecked((ulong)seed));
        var cases = new (Deal, DealHistory?, long)[deals];
        for (var i = 0; i < deals; i++)
        {
            var deal = new DealMaker(draw.Fork(), scope).Make(new DealId(FormattableString.Invariant($"D{i + 1}")));
            cases[i] = (deal, draw.Chance(50) ? new HistoryMaker(draw.Fork(), scope).Beside([deal]) : null, seed + i);
        }

        return CheckAll(engine, cases);
    }

    /// <summary>Tries every law on deals of your own.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="deals">The deals, each for itself.</param>
    /// <param name="history">What is known beside them; null if nothing is.</param>
    /// <param name="seed">What a law leaves to chance.</param>
    /// <returns>One result for each law. A deal that breaks one is made as simple as it gets.</returns>
    public static ValueList<LawResult> CheckAll(CreditEngine engine, ValueList<Deal> deals, DealHistory? history, long seed)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(deals);
        return CheckAll(engine, deals.Select((deal, place) => (deal, history, seed + place)).ToArray());
    }

    /// <summary>Per line, revenue credits and residuals are the base that is reached, in the credit currency.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="deal">A deal.</param>
    /// <param name="history">What is known beside it; null if nothing is.</param>
    public static LawResult RevenueAndResidualAreTheBase(CreditEngine engine, Deal deal, DealHistory? history = null) => One(Sums, engine, deal, history, 0);

    /// <summary>On the way to the whole of a line everyone has less than two minor units more or less than his exact part of it; at the whole, exactly it. An overlay is rounded for itself.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="deal">A deal.</param>
    /// <param name="history">What is known beside it; null if nothing is.</param>
    public static LawResult EveryoneIsNearHisExactPart(CreditEngine engine, Deal deal, DealHistory? history = null) => One(Nearness, engine, deal, history, 0);

    /// <summary>In a pool that is shared by weight more weight never gets less. Looked at where nothing but the weight decides.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="deal">A deal.</param>
    /// <param name="history">What is known beside it; null if nothing is.</param>
    public static LawResult MoreWeightNeverGetsLess(CreditEngine engine, Deal deal, DealHistory? history = null) => One(Weights, engine, deal, history, 0);

    /// <summary>The order of what is a set (roster, policies, team, facts, places, claims, ...) does not matter, down to the last cent, finding and fingerprint.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="deal">A deal.</param>
    /// <param name="history">What is known beside it; null if nothing is.</param>
    /// <param name="seed">What is left to chance.</param>
    public static LawResult OrderDoesNotMatter(CreditEngine engine, Deal deal, DealHistory? history = null, long seed = 0) => One(Order, engine, deal, history, seed);

    /// <summary>When all of a deal was reached and all is taken back, nothing is left: no credit, quota, pay, residual or unit.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="deal">A deal.</param>
    /// <param name="history">What is known beside it; null if nothing is.</param>
    /// <param name="seed">What is left to chance.</param>
    public static LawResult AReversalCancels(CreditEngine engine, Deal deal, DealHistory? history = null, long seed = 0) => One(Reversal, engine, deal, history, seed);

    /// <summary>Steps sum to the whole exactly, and no step has the other sign.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="deal">A deal.</param>
    /// <param name="history">What is known beside it; null if nothing is.</param>
    /// <param name="seed">What is left to chance.</param>
    public static LawResult StepsSumToTheWhole(CreditEngine engine, Deal deal, DealHistory? history = null, long seed = 0) => One(Steps, engine, deal, history, seed);

    /// <summary>Any way to the same running total, up and down and over several documents, leads to the same state.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="deal">A deal.</param>
    /// <param name="history">What is known beside it; null if nothing is.</param>
    /// <param name="seed">What is left to chance.</param>
    public static LawResult AnyWayLeadsToTheSameState(CreditEngine engine, Deal deal, DealHistory? history = null, long seed = 0) => One(AnyWay, engine, deal, history, seed);

    /// <summary>One who does not qualify changes nobody's credit.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="deal">A deal.</param>
    /// <param name="history">What is known beside it; null if nothing is.</param>
    public static LawResult AStrangerChangesNothing(CreditEngine engine, Deal deal, DealHistory? history = null) => One(Stranger, engine, deal, history, 0);

    /// <summary>Explaining gives the same allocation, and the explanation replays to it.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="deal">A deal.</param>
    /// <param name="history">What is known beside it; null if nothing is.</param>
    public static LawResult ExplainingChangesNothing(CreditEngine engine, Deal deal, DealHistory? history = null) => One(Explaining, engine, deal, history, 0);

    /// <summary>Ceiling, most people, minimum share and the most that one person may get hold, the ceiling also after rounding.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="deal">A deal.</param>
    /// <param name="history">What is known beside it; null if nothing is.</param>
    public static LawResult LimitsHold(CreditEngine engine, Deal deal, DealHistory? history = null) => One(Limits, engine, deal, history, 0);

    /// <summary>The same input gives the same allocation: again, by another engine of the same documents, and from several threads at once.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="deal">A deal.</param>
    /// <param name="history">What is known beside it; null if nothing is.</param>
    public static LawResult TheSameInputGivesTheSame(CreditEngine engine, Deal deal, DealHistory? history = null) => One(Threads, engine, deal, history, 0);

    /// <summary>Before and its adjustment are after; adjusting again is nothing.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="deal">A deal.</param>
    /// <param name="history">What is known beside it; null if nothing is.</param>
    public static LawResult AdjustmentsLeadFromBeforeToAfter(CreditEngine engine, Deal deal, DealHistory? history = null) => One(Adjusting, engine, deal, history, 0);

    /// <summary>The culture of the thread changes neither an allocation nor the text of an explanation.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="deal">A deal.</param>
    /// <param name="history">What is known beside it; null if nothing is.</param>
    public static LawResult CulturesDoNotMatter(CreditEngine engine, Deal deal, DealHistory? history = null) => One(Cultures, engine, deal, history, 0);

    /// <summary>Documents compile or are diagnosed; nothing else is thrown. Tried on the engine's own documents with rows torn out.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="deal">A deal.</param>
    /// <param name="history">What is known beside it; null if nothing is.</param>
    /// <param name="seed">What is left to chance.</param>
    public static LawResult DocumentsCompileOrAreDiagnosed(CreditEngine engine, Deal deal, DealHistory? history = null, long seed = 0) => One(Compiling, engine, deal, history, seed);

    /// <summary>A version of a policy from a day on changes nothing before that day.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="deal">A deal.</param>
    /// <param name="history">What is known beside it; null if nothing is.</param>
    public static LawResult ANewVersionChangesNothingBefore(CreditEngine engine, Deal deal, DealHistory? history = null) => One(Versions, engine, deal, history, 0);

    /// <summary>A region's adaptation changes no deal that the region does not govern.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="deal">A deal.</param>
    /// <param name="history">What is known beside it; null if nothing is.</param>
    /// <param name="seed">What is left to chance.</param>
    public static LawResult AnAdaptationGovernsItsRegionOnly(CreditEngine engine, Deal deal, DealHistory? history = null, long seed = 0) => One(Adaptations, engine, deal, history, seed);

    /// <summary>Scaling all weights, where all are given, changes nothing.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="deal">A deal.</param>
    /// <param name="history">What is known beside it; null if nothing is.</param>
    public static LawResult ScalingWeightsChangesNothing(CreditEngine engine, Deal deal, DealHistory? history = null) => One(Scaling, engine, deal, history, 0);

    private static ValueList<LawResult> CheckAll(CreditEngine engine, (Deal Deal, DealHistory? History, long Seed)[] cases) =>
        ValueList.From(All.Select(law => law.On(engine, cases)).ToArray());

    private static LawResult One(Law law, CreditEngine engine, Deal deal, DealHistory? history, long seed)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(deal);
        return law.On(engine, deal, history, seed);
    }
}
