using CommissionEngine.Allocations;
using CommissionEngine.Rosters;

namespace CommissionEngine.Explanations;

/// <summary>What one participant may see of an explanation: what concerns him, and nothing that tells others' names or amounts.</summary>
internal static class ReaderView
{
    internal static Explanation Of(Explanation whole, ParticipantId reader)
    {
        var others = OtherPeople.Of(whole, reader);
        return whole with
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
                Credits = [.. whole.Allocation.Credits.Where(credit => credit.Participant == reader).Select(credit => credit with { Seat = SeatOf(credit.Seat, reader) })],
                Residuals = [],
                Units = [],
                Findings = [.. whole.Allocation.Findings.Where(finding => Concerns(finding, reader)).Select(finding => finding with
                {
                    Concerns = [reader],
                    Data = Kept(finding.Data, others),
                })],
                Lines = [.. whole.Allocation.Lines.Select(line => LineOf(line, reader))],
            },
            Parts = [.. whole.Parts.Select(part => PartOf(part, reader, others))],
        };
    }

    // The seat that led to it may be somebody else's own: then it is told as his.
    private static Seat SeatOf(Seat seat, ParticipantId reader) => seat.Participant is null ? seat : Seat.Of(reader);

    private static AllocatedLine LineOf(AllocatedLine line, ParticipantId reader) => line with
    {
        Holders = [.. line.Holders.Where(holder => holder.Participant == reader).Select(holder => HolderOf(holder, reader))],
        Residual = [],
        Rollups = [.. line.Rollups.Where(rollup => rollup.Participant == reader).Select(rollup => rollup with { From = [], Seat = SeatOf(rollup.Seat, reader) })],
    };

    // What an overlay is a part of can be what somebody else has.
    private static Holder HolderOf(Holder holder, ParticipantId reader) => holder with { Base = null, Seat = SeatOf(holder.Seat, reader) };

    private static ExplainedPart PartOf(ExplainedPart part, ParticipantId reader, OtherPeople others) => part with
    {
        Reasons = [.. part.Reasons.Where(reason => Concerns(part, reason, reader)).Select(reason => ReasonOf(reason, others))],
        Holders = [.. part.Holders.Where(holder => holder.Holder.Participant == reader).Select(holder => holder with { Holder = HolderOf(holder.Holder, reader) })],
        Residuals = [],
        Bases = [],
        Rollups = [.. part.Rollups.Where(rollup => rollup.Participant == reader).Select(rollup => rollup with { From = [], Steps = [], Seat = SeatOf(rollup.Seat, reader) })],
    };

    private static bool Concerns(Finding finding, ParticipantId reader) =>
        finding.Concerns.Contains(reader) && (finding["participant"] is not { } about || about == reader.Value);

    // A reason that is about nobody in particular tells a rule; one about a seat concerns him if he takes what is empty there.
    private static bool Concerns(ExplainedPart part, Reason reason, ParticipantId reader) => reason.Participant is { } about
        ? about == reader
        : reason["seat"] is not { } seat || part.Reasons.Any(other =>
            other.Participant == reader && other.Code is ReasonCode.ManagerActs or ReasonCode.RoleTakes
            && string.Equals(other.Rule, reason.Rule, StringComparison.Ordinal)
            && string.Equals(other["seat"], seat, StringComparison.Ordinal));

    private static Reason ReasonOf(Reason reason, OtherPeople others) => reason.Code switch
    {
        ReasonCode.PolicyDecides or ReasonCode.PolicyBehind or ReasonCode.ParameterIs => reason,
        ReasonCode.SplitDeclared => reason with { Data = [] },
        ReasonCode.CeilingCuts => reason with { Data = [.. reason.Data.Where(datum => datum.Name != "credited")] },
        ReasonCode.CoverTakes => reason with { Data = [.. reason.Data.Where(datum => datum.Name != "absent")] },
        _ => reason with { Data = Kept(reason.Data, others) },
    };

    private static ValueList<FindingDatum> Kept(ValueList<FindingDatum> data, OtherPeople others) => [.. data.Where(datum => !others.AreNamedIn(datum.Value))];
}
