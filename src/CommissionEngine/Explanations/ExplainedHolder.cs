using CommissionEngine.Allocations;

namespace CommissionEngine.Explanations;

/// <summary>Somebody with a share of a part: how it came about, and what it is in the end.</summary>
public sealed record ExplainedHolder
{
    /// <summary>Who, by which rule, in which capacity; its amounts are those of the whole part.</summary>
    public required Holder Holder { get; init; }

    /// <summary>The share after each stage that changed it; zero where it was left out.</summary>
    public required ValueList<ShareStep> Steps { get; init; }

    /// <summary>The exact share that was rounded.</summary>
    public required ExactShare Share { get; init; }

    /// <summary>For an overlay, which of the part's overlay bases it is a part of, from 0; -1 for revenue.</summary>
    public required int Base { get; init; }

    /// <summary>Whether it is of an overlay pool whose total is rounded and then shared.</summary>
    public required bool IsShared { get; init; }

    /// <summary>Whether it is the house.</summary>
    public required bool IsHouse { get; init; }

    /// <summary>Whether the rounding rule gives the remainder to it.</summary>
    public required bool TakesRemainder { get; init; }

    /// <summary>Whether it received a unit more than the exact amount rounded towards zero.</summary>
    public required bool IsRoundedUp { get; init; }
}
