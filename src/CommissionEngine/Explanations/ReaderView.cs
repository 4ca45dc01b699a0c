using CommissionEngine.Allocations;

namespace CommissionEngine.Explanations;

/// <summary>What one participant may see of an explanation: what concerns him, and nothing that tells others' names or amounts.</summary>
internal static class ReaderView
{
    internal static Explanation Of(Explanation whole, ParticipantId reader) => whole with
    {
        Reader = reader,
        Original = null,
        Deal = whole.Deal with
        {
            Team = [.. whole.Deal.Team.Where(member => member.Participant == reader)],
            Claims = [.. whole.Deal.Claims.Where(claim => claim.Participant == reader)],
            DocumentedSplit = null,
            Override = null,
        },
        Allocation = whole.Allocation with
        {
            Credits = [.. whole.Allocation.Credits.Where(credit => credit.Participant == reader)],
            Residuals = [],
            Units = [],
            Findings = [.. whole.Allocation.Findings.Where(finding => Concerns(finding, reader))],
            Lines = [],
        },
        Parts = [.. whole.Parts.Select(part => part with
        {
            Reasons = [.. part.Reasons.Where(reason => Concerns(reason, reader))],
            Holders = [.. part.Holders.Where(holder => holder.Holder.Participant == reader)],
            Residuals = [],
            Bases = [],
            Rollups = [.. part.Rollups.Where(rollup => rollup.Participant == reader)],
        })],
    };

    private static bool Concerns(Finding finding, ParticipantId reader) =>
        finding.Concerns.Contains(reader) && (finding["participant"] is not { } about || about == reader.Value);

    // A reason that is about nobody in particular tells a rule, but one about a seat may tell who sits there.
    private static bool Concerns(Reason reason, ParticipantId reader) => reason.Participant is { } about
        ? about == reader && reason["absent"] is null
        : reason["seat"] is null && reason.Code is not (ReasonCode.SplitDeclared or ReasonCode.CeilingCuts);
}
