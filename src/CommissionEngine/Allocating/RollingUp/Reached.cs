using CommissionEngine.Explanations;

namespace CommissionEngine.Allocating.RollingUp;

/// <summary>Somebody whom rollups of a part reach, and along which ways.</summary>
internal sealed class Reached
{
    internal required ParticipantId Participant { get; init; }

    /// <summary>The ways, by rule, then by holder, then by level.</summary>
    internal List<RollupStep> Steps { get; } = [];

    /// <summary>What reached him of the lines so far, without a ceiling.</summary>
    internal long UncutBefore { get; set; }

    /// <summary>What he has of the lines so far.</summary>
    internal long Before { get; set; }

    /// <summary>What reaches him of the whole part, without a ceiling.</summary>
    internal long Uncut { get; set; }

    /// <summary>What the ceiling leaves him of the whole part.</summary>
    internal long Whole { get; set; }

    internal bool IsReachedFrom(int holder) => Steps.Exists(step => step.Holder == holder);

    /// <summary>The holders that reach him, rising.</summary>
    internal ValueList<int> Holders() => [.. Steps.Select(step => step.Holder).Distinct().Order()];

    /// <summary>The nearest way of some holders: the lowest level, then rule, then holder.</summary>
    internal RollupStep Nearest(List<int> holders) => Steps.Where(step => holders.Contains(step.Holder))
        .MinBy(step => (step.Level, step.Rule, step.Holder));

    /// <summary>The relationship of the first rule along which some holders reach him.</summary>
    internal string FirstRule(List<int> holders) => Steps.Where(step => holders.Contains(step.Holder)).MinBy(step => step.Rule).Relationship;
}
