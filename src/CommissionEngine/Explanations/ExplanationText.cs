using System.Text;

namespace CommissionEngine.Explanations;

/// <summary>Explanations as text: the sentences are templates in one place.</summary>
public sealed class ExplanationText
{
    /// <summary>Plain English.</summary>
    public static ExplanationText English { get; } = new();

    /// <summary>The explanation as text, lines ended by a line feed.</summary>
    public string Render(Explanation explanation)
    {
        var text = new StringBuilder();
        text.Append("Deal ").Append(explanation.Deal.Id.Value).Append('\n');
        return text.ToString();
    }
}
