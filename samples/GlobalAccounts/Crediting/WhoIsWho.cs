using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Samples.GlobalAccounts.Crediting;

/// <summary>Names of the roster, and the tops of its customers.</summary>
internal sealed class WhoIsWho
{
    private readonly Roster _roster;
    private readonly Dictionary<AccountId, AccountId> _aliases;
    private readonly Dictionary<ParticipantId, Participant> _people;

    public WhoIsWho(Roster roster)
    {
        _roster = roster;
        _aliases = roster.Accounts.SelectMany(account => account.Aliases.Select(alias => (alias, account.Id))).DistinctBy(pair => pair.alias).ToDictionary(pair => pair.alias, pair => pair.Id);

        // Of somebody with several rows the last one: where he is at home now.
        _people = roster.Participants.GroupBy(person => person.Id).ToDictionary(rows => rows.Key, rows => rows.Last());
        foreach (var (former, person) in _people.Values.ToList().SelectMany(person => person.Aliases.Select(former => (former, person))))
        {
            _people[former] = person;
        }
    }

    public Participant? Person(ParticipantId id) => _people.GetValueOrDefault(id);

    public string NameOf(ParticipantId id) => Person(id)?.Name ?? id.Value;

    public string NameOf(RegionId id) => _roster.Regions.LastOrDefault(region => region.Id == id)?.Name ?? id.Value;

    public string NameOf(AccountId id) => _roster.Accounts.LastOrDefault(account => account.Id == id)?.Name ?? id.Value;

    /// <summary>The top of the customer's tree on a day and whether it is managed globally then; null if the account is not known.</summary>
    public (AccountId Top, bool IsGlobal)? TopOf(AccountId? account, LocalDate day)
    {
        if (account is not { } id || RowOf(_aliases.GetValueOrDefault(id, id), day) is not { } row)
        {
            return null;
        }

        while (row.Parent is { } parent && RowOf(parent, day) is { } above)
        {
            row = above;
        }

        return (row.Id, row.IsGlobal);
    }

    private Account? RowOf(AccountId id, LocalDate day) => _roster.Accounts.FirstOrDefault(account => account.Id == id && account.During.Contains(day));
}
