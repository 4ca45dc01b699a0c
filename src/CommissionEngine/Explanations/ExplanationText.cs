namespace CommissionEngine.Explanations;

/// <summary>Explanations as text: the deal, why each part came out as it did, who received what, and who did not. Never changes.</summary>
/// <remarks>The same text in every culture; lines end with a line feed.</remarks>
public sealed class ExplanationText
{
    private ExplanationText(ReasonText reasons) => Reasons = reasons;

    /// <summary>Plain English.</summary>
    public static ExplanationText English { get; } = new(ReasonText.English);

    /// <summary>The sentences of the reasons.</summary>
    public ReasonText Reasons { get; }

    /// <summary>The same text with other sentences for the reasons.</summary>
    /// <param name="reasons">The sentences.</param>
    public ExplanationText With(ReasonText reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        return new(reasons);
    }

    /// <summary>The explanation as text, lines ended by a line feed.</summary>
    /// <param name="explanation">What is told; one made for a reader tells what is left, and says so.</param>
    public string Render(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var text = new Paragraphs();
        HeaderText.Write(text, explanation);
        var status = explanation.Allocation.Status;
        if (status != Allocations.AllocationStatus.Credited)
        {
            var extent = explanation.Parts.Any(part => part.Status == Allocations.AllocationStatus.Credited) ? "Not everything" : "Nothing";
            var isToldBelow = explanation.Allocation.Lines.Any(line => line.Status == status);
            text.Line(extent + " could be credited" + (isToldBelow ? ", as is told below." : ": " + StatusText.Of(status)));
        }

        foreach (var part in explanation.Parts)
        {
            text.Line("");
            PartText.Write(text, explanation, part, Reasons);
        }

        LeftOverText.Write(text, explanation);
        EventText.Write(text, explanation);
        UnitText.Write(text, explanation);
        if (explanation.Allocation.Findings.Count > 0)
        {
            text.Line("");
            text.Line("What somebody should know:");
            foreach (var finding in explanation.Allocation.Findings)
            {
                var concerned = explanation.Reader is null && finding.Concerns.Count > 0 ? " Concerns " + Paragraphs.List([.. finding.Concerns.Select(id => id.Value)]) + "." : "";
                text.Line("  " + finding + concerned);
            }
        }

        return text.ToString();
    }
}
