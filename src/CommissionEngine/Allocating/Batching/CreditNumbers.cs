using CommissionEngine.Allocations;
using CommissionEngine.Compiling;

namespace CommissionEngine.Allocating.Batching;

/// <summary>The numbers of what allocations name, for rows of pages.</summary>
internal sealed class CreditNumbers : ICreditNumbers
{
    private readonly EngineTables _tables;
    private readonly Dictionary<(PolicyId Policy, int Version), int> _policies = [];

    internal CreditNumbers(EngineTables tables)
    {
        _tables = tables;
        foreach (var body in tables.Bodies)
        {
            _policies[(body.Policy.Id, body.Policy.Version)] = body.Index;
        }
    }

    /// <summary>The names of an engine, by their numbers.</summary>
    internal static CreditNames NamesOf(EngineTables tables) => new(
        [.. Enumerable.Range(0, tables.House).Select(i => new ParticipantId(tables.Roster.Participants[i])), tables.Rulebook.House],
        [.. Enumerable.Range(0, tables.HouseSeat).Select(i => tables.People.Seats[i]), Rosters.Seat.Of(tables.Rulebook.House)],
        [.. Enumerable.Range(0, tables.Roles.Count).Select(i => new Role(tables.Roles[i]))],
        [.. tables.Bodies.Select(body => body.Policy)]);

    public int ParticipantOf(Credit credit) => credit.Participant == _tables.Rulebook.House
        ? _tables.House
        : Math.Max(_tables.Roster.Participants.Of(credit.Participant.Value), CreditCode.None);

    public int SeatOf(Credit credit) => credit.Participant == _tables.Rulebook.House
        ? _tables.HouseSeat
        : Math.Max(_tables.People.SeatOf(credit.Seat, _tables.Roster.Participants, _tables.Roster.Positions), CreditCode.None);

    public CreditCode CodeOf(Credit credit)
    {
        var policy = _policies.GetValueOrDefault((credit.Policy, credit.Version), CreditCode.None);
        return CreditCode.Of(policy, RuleOf(policy, credit.Rule), Math.Max(_tables.Roles.Of(credit.Role?.Value), CreditCode.None), (CreditRowKind)credit.Type, credit.Capacity);
    }

    public CreditCode CodeOf(Residual residual)
    {
        var policy = residual.Policy is { } id ? _policies.GetValueOrDefault((id, residual.Version ?? 0), CreditCode.None) : CreditCode.None;
        return CreditCode.Of(policy, RuleOf(policy, residual.Rule), CreditCode.None, CreditRowKind.Residual, Capacity.Occupant);
    }

    private int RuleOf(int policy, string? rule)
    {
        for (var i = 0; rule is not null && policy >= 0 && i < Math.Min(_tables.Bodies[policy].Pools.Length, CreditCode.MostRules); i++)
        {
            if (string.Equals(_tables.Bodies[policy].Pools[i].Pool.Name, rule, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return CreditCode.None;
    }
}
