using CommissionEngine.Allocations;
using CommissionEngine.Deals;

namespace CommissionEngine.Explanations;

/// <summary>Why a deal came out as it did: the allocation, the reasons, and every number that it follows from.</summary>
/// <remarks><see cref="CreditEngine.Replay"/> recomputes the allocation from it alone, unless it was made for one reader.</remarks>
public sealed record Explanation
{
    /// <summary>The deal.</summary>
    public required Deal Deal { get; init; }

    /// <summary>What came of it: the same as without explaining.</summary>
    public required Allocation Allocation { get; init; }

    /// <summary>The stored result that the deal's events continue; null for a deal that stands for itself.</summary>
    public Allocation? Original { get; init; }

    /// <summary>The parts of the deal, by year, in the order of their first lines.</summary>
    public ValueList<ExplainedPart> Parts { get; init; } = [];

    /// <summary>For whom it was made; null if it holds everything.</summary>
    public ParticipantId? Reader { get; init; }

    /// <summary>The same explanation without what that participant may not see: others' names, seats, shares and amounts, and the reasons that are about others.</summary>
    /// <remarks>
    /// What is left is what concerns him, the deal's lines with their amounts, events and policies. The amounts of the deal itself stay: who shares it
    /// with one other alone, or receives what is passed up from one alone, can reckon what that one has. Nothing else tells it. It cannot be replayed.
    /// </remarks>
    public Explanation For(ParticipantId reader) => ReaderView.Of(this, reader);

    /// <summary>The explanation in plain English.</summary>
    public override string ToString() => ExplanationText.English.Render(this);
}
