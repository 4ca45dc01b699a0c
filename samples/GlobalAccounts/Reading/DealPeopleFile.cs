using CommissionEngine.Deals;
using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>deal_people.csv: who is named on a deal.</summary>
internal static class DealPeopleFile
{
    public const string File = "deal_people.csv";

    public static readonly string[] Columns = ["deal", "participant", "role", "position", "weight", "share"];

    public static TeamMember Read(CsvRow row) => new()
    {
        Participant = row.NeedId<ParticipantId>("participant", ParticipantId.TryOf),
        Role = row.MaybeId<Role>("role", Role.TryOf),
        Position = row.MaybeId<PositionId>("position", PositionId.TryOf),
        Weight = row.Weight("weight"),
        Share = row.Percent("share"),
    };
}
