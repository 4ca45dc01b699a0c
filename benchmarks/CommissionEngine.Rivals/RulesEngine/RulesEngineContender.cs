using CommissionEngine.Benchmarks.StandardRun.Contenders;
using CommissionEngine.Benchmarks.StandardRun.Contenders.Plain;
using CommissionEngine.Benchmarks.StandardRun.Data;
using RulesEngine.Models;

namespace CommissionEngine.Rivals.RulesEngine;

/// <summary>Microsoft RulesEngine chooses the policy and says who is eligible, by rules written as text; the rest is the plain contender's code.</summary>
internal sealed class RulesEngineContender : IContender
{
    private const string Selection = "select";

    private Workload? _workload;
    private int[] _cuts = [];
    private RuleDeal[] _deals = [];
    private RuleMember[][] _teams = [];
    private global::RulesEngine.RulesEngine[] _engines = [];
    private PlainCrediting[] _crediting = [];

    public void Prepare(Workload workload)
    {
        _workload = workload;
        var data = workload.Data;
        _cuts = workload.Cuts();
        _deals = [.. Enumerable.Range(0, data.Deals.Count).Select(deal => RuleDeal.Of(data.Deals, deal))];
        _teams = [.. Enumerable.Range(0, StandardTerms.Accounts).Select(account => TeamOf(account, data.Teams))];
        var workflows = data.Policies.Select(EligibilityOf).Prepend(SelectionOf(data.Ranked())).ToArray();
        _engines = [.. Enumerable.Range(0, workload.Threads).Select(_ => new global::RulesEngine.RulesEngine(workflows))];
        _crediting = [.. Enumerable.Range(0, workload.Threads).Select(_ => new PlainCrediting(data.Teams, workload.WithCommission))];
    }

    public void Run() => Task.WaitAll([.. Enumerable.Range(0, _workload!.Threads).Select(thread => Task.Run(() => Work(thread)))]);

    public Checksum Check() => PlainCrediting.Check(_crediting);

    public void Dispose()
    {
    }

    private static RuleMember[] TeamOf(int account, TeamColumns teams) =>
    [
        .. Enumerable.Range(teams.Start[account], teams.Start[account + 1] - teams.Start[account]).Select(row => new RuleMember
        {
            Row = row,
            Role = teams.Role[row],
            Region = teams.Region[row],
            From = teams.From[row],
            End = teams.End[row],
        }),
    ];

    private static string EligibilityName(int policy) => $"eligible {policy}";

    private static Workflow SelectionOf(IEnumerable<StandardPolicy> ranked) => new()
    {
        WorkflowName = Selection,
        Rules = ranked.Select(policy => new Rule { RuleName = $"{policy.Id}", SuccessEvent = $"{policy.Id}", Expression = RuleTexts.Of(policy) }).ToList(),
    };

    private static Workflow EligibilityOf(StandardPolicy policy) => new()
    {
        WorkflowName = EligibilityName(policy.Id),
        Rules = policy.Revenue.Select((rule, place) => (rule, place))
            .Concat(policy.Overlays.Select((rule, place) => (rule, place: PlainCrediting.FirstOverlay + place)))
            .Select(pair => new Rule { RuleName = $"{pair.place}", SuccessEvent = $"{pair.place}", Expression = RuleTexts.Of(pair.rule) })
            .ToList(),
    };

    private async Task Work(int thread)
    {
        var engine = _engines[thread];
        var crediting = _crediting[thread];
        var policies = _workload!.Data.Policies.ToDictionary(policy => $"{policy.Id}", policy => (Policy: policy, Eligibility: EligibilityName(policy.Id)), StringComparer.Ordinal);
        crediting.Start();
        for (var id = _cuts[thread]; id < _cuts[thread + 1]; id++)
        {
            var deal = _deals[id];
            var input = new RuleParameter("deal", deal);
            var (policy, eligibility) = policies[First(await engine.ExecuteAllRulesAsync(Selection, input))];
            crediting.Clear();
            foreach (var member in _teams[deal.Account])
            {
                foreach (var result in await engine.ExecuteAllRulesAsync(eligibility, input, new RuleParameter("member", member)))
                {
                    if (result.IsSuccess)
                    {
                        crediting.Eligible(result.Rule.SuccessEvent[0] - '0', member.Row);
                    }
                }
            }

            crediting.Finish(id, deal.Day, deal.Amount, policy);
        }
    }

    // The rules stand in order of rank, so the first that holds decides.
    private static string First(List<RuleResultTree> results)
    {
        foreach (var result in results)
        {
            if (result.IsSuccess)
            {
                return result.Rule.SuccessEvent;
            }
        }

        throw new InvalidOperationException("No rule held, though one is for every deal.");
    }
}
