using CommissionEngine.Rosters;

namespace CommissionEngine.Compiling;

/// <summary>Team assignments, found by account, by seat, and by what a handover keeps the same.</summary>
/// <remarks>Assignments are in an order of their content, so that the order in which they were written cannot show. Law 4.</remarks>
internal sealed class TeamTables
{
    private readonly int[][] _ofAccount;
    private readonly int[] _ofAllAccounts;
    private readonly int[][] _ofSeat;
    private readonly int[] _group;
    private readonly int[][] _groups;

    internal TeamTables(Roster roster, RosterTables tables, PeopleTables people, Names roles)
    {
        Assignments = [.. roster.Assignments
            .Select(assignment => Of(assignment, tables, people, roles))
            .OrderBy(a => a.Account).ThenBy(a => a.Seat).ThenBy(a => a.Role).ThenBy(a => a.Region).ThenBy(a => a.Days.First)
            .ThenBy(a => a.Days.Last).ThenBy(a => a.Order).ThenBy(a => a.Subtree).ThenBy(a => a.IsGlobal).ThenBy(a => a.Weight)];
        _ofAccount = new int[tables.Accounts.Names.Count][];
        _ofSeat = new int[people.Seats.Count][];
        _group = new int[Assignments.Length];
        var numbers = Enumerable.Range(0, Assignments.Length).ToArray();
        _ofAllAccounts = [.. numbers.Where(i => Assignments[i].Account < 0)];
        foreach (var ofAccount in numbers.Where(i => Assignments[i].Account >= 0).GroupBy(i => Assignments[i].Account))
        {
            _ofAccount[ofAccount.Key] = [.. ofAccount];
        }

        foreach (var ofSeat in numbers.GroupBy(i => Assignments[i].Seat))
        {
            _ofSeat[ofSeat.Key] = [.. ofSeat];
        }

        var groups = new List<int[]>();
        foreach (var group in numbers.GroupBy(i => (Assignments[i].Account, Assignments[i].Role, Assignments[i].Region)))
        {
            foreach (var i in group)
            {
                _group[i] = groups.Count;
            }

            groups.Add([.. group]);
        }

        _groups = [.. groups];
    }

    internal Assignment[] Assignments { get; }

    /// <summary>The assignments that name this very account.</summary>
    internal ReadOnlySpan<int> OfAccount(int account) => account < 0 ? default : _ofAccount[account];

    /// <summary>The assignments that name no account.</summary>
    internal ReadOnlySpan<int> OfAllAccounts => _ofAllAccounts;

    internal ReadOnlySpan<int> OfSeat(int seat) => seat < 0 ? default : _ofSeat[seat];

    /// <summary>The assignments with the same account, role and region, itself included.</summary>
    internal ReadOnlySpan<int> Alike(int assignment) => _groups[_group[assignment]];

    private static Assignment Of(TeamAssignment assignment, RosterTables tables, PeopleTables people, Names roles) => new(
        people.SeatOf(assignment.Seat, tables.Participants, tables.Positions),
        roles.Of(assignment.Role.Value),
        assignment.Reach == Reach.Global,
        tables.Accounts.Names.Of(assignment.Account?.Value),
        assignment.Subtree,
        tables.Regions.Of(assignment.Region?.Value),
        DaySpan.Of(assignment.During),
        assignment.Order ?? Assignment.NoOrder,
        assignment.Weight ?? Share.Of(1));
}
