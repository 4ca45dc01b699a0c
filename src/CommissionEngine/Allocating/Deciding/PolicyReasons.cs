using CommissionEngine.Allocating.Selecting;
using CommissionEngine.Compiling;
using CommissionEngine.Compiling.Selecting;
using CommissionEngine.Explanations;

namespace CommissionEngine.Allocating.Deciding;

/// <summary>What an explanation says about the policy that decides a part, and those that stand behind it.</summary>
internal static class PolicyReasons
{
    internal static void Add(EngineTables tables, LineFrame frame, Part part, List<Reason> reasons)
    {
        var policy = part.Policy;
        var during = policy.During;
        reasons.Add(new Reason
        {
            Code = ReasonCode.PolicyDecides,
            Data =
            [
                new("policy", policy.Id.Value),
                new("version", Texts.Number(policy.Version)),
                new("level", LevelNames.Of(policy.Level)),
                new("since", during.Start is { } start ? Texts.Date(start) : ""),
                new("until", during.End is { } end ? Texts.Date(end) : ""),
                new("when", ConditionText.Of(policy.When, policy.GoverningPoint)),
            ],
        });
        foreach (var (other, reason) in PolicySelection.Behind(tables.Policies, frame, part.Body.Index))
        {
            var behind = tables.Policies.Policies[other].Policy;
            reasons.Add(new Reason
            {
                Code = ReasonCode.PolicyBehind,
                Data =
                [
                    new("policy", behind.Id.Value),
                    new("version", Texts.Number(behind.Version)),
                    new("level", LevelNames.Of(behind.Level)),
                    new("why", reason switch
                    {
                        BehindReason.LowerLevel => "a lower level",
                        BehindReason.LaterPrecedence => "a later precedence",
                        _ => "less specific",
                    }),
                ],
            });
        }

        foreach (var opening in policy.Openings)
        {
            var place = part.Places[part.Body.GoverningPoint];
            reasons.Add(new Reason
            {
                Code = ReasonCode.ParameterIs,
                Data =
                [
                    new("parameter", opening.Parameter),
                    new("value", part.Portions.Parameters[opening.Parameter].ToString()),
                    new("place", place < 0 ? "" : tables.Roster.Regions[place]),
                    new("default", opening.Default.ToString()),
                ],
            });
        }
    }
}
