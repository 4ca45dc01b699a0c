namespace CommissionEngine.Rivals.RulesEngine;

/// <summary>A member of a team as the texts of rules see him.</summary>
public sealed class RuleMember
{
    public required int Row { get; init; }

    public required int Role { get; init; }

    public required int Region { get; init; }

    public required int From { get; init; }

    public required int End { get; init; }
}
