using CommissionEngine.Allocations;
using CommissionEngine.Compiling;

namespace CommissionEngine.Allocating;

/// <summary>Findings about a part; they name its first line, and the year of a deal that has several.</summary>
internal static class PartFindings
{
    internal static Finding Of(Part part, FindingCode code, ValueList<FindingDatum> data, ValueList<ParticipantId>? concerns = null) => new()
    {
        Code = code,
        Line = part.Lines[0].Line,
        Year = part.NamedYear,
        Data = data,
        Concerns = concerns ?? [],
    };

    internal static void AddLapses(Part part, List<LapseEntry> lapses, List<Finding> findings)
    {
        foreach (var lapse in lapses)
        {
            var finding = Of(part, FindingCode.OverlayLapsed, lapse.Participant < 0
                ? [new("rule", part.RuleName(lapse.Rule)), new("share", lapse.Share), new("reason", lapse.Reason)]
                : [new("rule", part.RuleName(lapse.Rule)), new("participant", part.ParticipantId(lapse.Participant).Value), new("share", lapse.Share), new("reason", lapse.Reason)]);

            // The same share of both sides of an overlay is told once.
            if (!findings.Contains(finding))
            {
                findings.Add(finding);
            }
        }
    }

    internal static void AddUnknownStages(Part part, List<(int Participant, int Since)> unknown, List<Finding> findings)
    {
        foreach (var (participant, since) in unknown)
        {
            var finding = Of(part, FindingCode.StageUnknown, [new("participant", part.ParticipantId(participant).Value), new("date", Texts.Date(Days.DateOf(since)))]);
            if (!findings.Contains(finding))
            {
                findings.Add(finding);
            }
        }
    }

    internal static Finding RollupsPassCeiling(Part part, string credited) => Of(part, FindingCode.CeilingRefused,
        [new("ceiling", part.Ceiling?.ToString() ?? ""), new("credited", credited)]);
}
