using System.Collections.Frozen;

namespace CommissionEngine.Explanations;

/// <summary>Reasons as sentences: one template for each code. Never changes; <see cref="With"/> makes another one.</summary>
/// <remarks>
/// In a template {name} stands for a value of the reason, as its code documents it, and {participant} and {rule} for what it is about.
/// What stands in square brackets is left out when one of its values is empty; [name?text] stands only when that value is not empty.
/// </remarks>
public sealed class ReasonText
{
    private readonly FrozenDictionary<ReasonCode, string> _templates;

    private ReasonText(FrozenDictionary<ReasonCode, string> templates) => _templates = templates;

    /// <summary>Plain English.</summary>
    public static ReasonText English { get; } = new(ReasonTemplates.English);

    /// <summary>The template of a code; empty for a number that is no code.</summary>
    public string this[ReasonCode code] => _templates.TryGetValue(code, out var template) ? template : "";

    /// <summary>The same texts with another template for one code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="template">Its new template.</param>
    public ReasonText With(ReasonCode code, string template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return new(new Dictionary<ReasonCode, string>(_templates) { [code] = template }.ToFrozenDictionary());
    }

    /// <summary>The reason as a sentence, without a full stop.</summary>
    /// <param name="reason">The reason.</param>
    public string Render(Reason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return TemplateText.Fill(this[reason.Code], name => name switch
        {
            "participant" => reason.Participant?.Value ?? "",
            "rule" => reason.Rule ?? "",
            _ => reason[name] ?? "",
        });
    }
}
