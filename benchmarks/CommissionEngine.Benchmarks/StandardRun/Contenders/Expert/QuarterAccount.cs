namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Expert;

/// <summary>What a person has in one quarter so far.</summary>
internal struct QuarterAccount
{
    internal long Credit;
    internal long Commission;
}
