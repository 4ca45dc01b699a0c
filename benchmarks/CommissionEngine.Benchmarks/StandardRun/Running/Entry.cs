namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>Something that is measured once in every round.</summary>
/// <param name="Contender">The contender's name.</param>
/// <param name="Deals">How many deals it gets.</param>
/// <param name="Threads">How many threads it may use.</param>
/// <param name="Policies">How many policies there are.</param>
internal sealed record Entry(string Contender, int Deals, int Threads = 1, int Policies = Data.StandardPolicies.Count);
