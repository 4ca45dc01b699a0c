using CommissionEngine.Rosters;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>absences.csv: who is away when, and who covers.</summary>
internal static class AbsencesFile
{
    public static ValueList<Absence> Read(Folder folder) => folder.List("absences.csv", "absences", 1, ["participant", "from", "to", "cover"], row => new Absence
    {
        Participant = row.NeedId<ParticipantId>("participant", ParticipantId.TryOf),
        During = row.Days("from", "to"),
        Cover = row.MaybeId<ParticipantId>("cover", ParticipantId.TryOf),
    });
}
