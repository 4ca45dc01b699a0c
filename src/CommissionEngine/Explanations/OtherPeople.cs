using CommissionEngine.Rosters;

namespace CommissionEngine.Explanations;

/// <summary>Everybody whom an explanation names but the one who reads it.</summary>
internal sealed class OtherPeople
{
    private readonly List<string> _ids;

    private OtherPeople(List<string> ids) => _ids = ids;

    internal static OtherPeople Of(Explanation whole, ParticipantId reader)
    {
        var houses = whole.Parts.SelectMany(part => part.Holders).Where(holder => holder.IsHouse).Select(holder => holder.Holder.Participant);
        var lines = whole.Allocation.Lines.Concat(whole.Original?.Lines ?? []).ToList();
        var people = whole.Allocation.Credits.Select(credit => credit.Participant)
            .Concat(whole.Allocation.Credits.Select(credit => Own(credit.Seat)))
            .Concat(whole.Allocation.Findings.SelectMany(finding => finding.Concerns))
            .Concat(whole.Parts.SelectMany(part => part.Reasons).Select(reason => reason.Participant ?? reader))
            .Concat(whole.Parts.SelectMany(part => part.Holders).SelectMany(holder => new[] { holder.Holder.Participant, Own(holder.Holder.Seat) }))
            .Concat(whole.Parts.SelectMany(part => part.Rollups).SelectMany(rollup => new[] { rollup.Participant, Own(rollup.Seat) }))
            .Concat(lines.SelectMany(line => line.Holders).SelectMany(holder => new[] { holder.Participant, Own(holder.Seat) }))
            .Concat(lines.SelectMany(line => line.Rollups).SelectMany(rollup => new[] { rollup.Participant, Own(rollup.Seat) }))
            .Concat(whole.Parts.SelectMany(part => part.Reasons).Select(reason => reason["owner"] is { Length: > 0 } owner ? owner : reader))
            .Concat(whole.Deal.Team.Select(member => member.Participant))
            .Concat(whole.Deal.Claims.Select(claim => claim.Participant))
            .Concat(whole.Deal.Override?.Shares.Select(share => share.Participant) ?? [])
            .Concat(whole.Deal.DocumentedSplit?.Shares.Select(share => share.Participant) ?? []);
        return new([.. people.Where(id => id != reader && id.Value.Length > 0).Except(houses).Select(id => id.Value).Distinct(StringComparer.Ordinal)]);

        ParticipantId Own(Seat seat) => seat.Participant ?? reader;
    }

    /// <summary>Whether a text names one of them as a word of its own.</summary>
    internal bool AreNamedIn(string text) => _ids.Exists(id => IsNamed(text, id));

    private static bool IsNamed(string text, string id)
    {
        for (var at = text.IndexOf(id, StringComparison.Ordinal); at >= 0; at = text.IndexOf(id, at + 1, StringComparison.Ordinal))
        {
            var end = at + id.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
