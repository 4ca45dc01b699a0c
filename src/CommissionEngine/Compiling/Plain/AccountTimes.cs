using System.Collections;

namespace CommissionEngine.Compiling.Plain;

/// <summary>The times in which the tree above an account stays the same and the account is there, each with the members of its team, whatever the day.</summary>
internal sealed class AccountTimes(EngineTables tables, int account) : IEnumerable<(DaySpan Days, List<BlockMember> Members)>
{
    public IEnumerator<(DaySpan Days, List<BlockMember> Members)> GetEnumerator()
    {
        var tree = tables.Roster.Accounts.Tree;
        for (var day = int.MinValue; ;)
        {
            var members = new List<BlockMember>();
            var until = int.MaxValue;
            var steps = 0;
            var above = account;
            while (above >= 0)
            {
                var row = tree.Row(above, day, out var rowUntil);
                until = Math.Min(until, rowUntil);
                if (row < 0)
                {
                    break;
                }

                Add(tables.Teams.OfAccount(above), steps == 0, new DaySpan(day, int.MaxValue), members);
                above = tree.ParentIn(row);
                steps++;
            }

            if (steps > 0)
            {
                Add(tables.Teams.OfAllAccounts, isItself: true, new DaySpan(day, int.MaxValue), members);
                members.RemoveAll(member => member.Days.First > until);
                yield return (new DaySpan(day, until), members);
            }

            if (until == int.MaxValue)
            {
                yield break;
            }

            day = until + 1;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(ReadOnlySpan<int> assignments, bool isItself, DaySpan days, List<BlockMember> members)
    {
        foreach (var number in assignments)
        {
            ref readonly var assignment = ref tables.Teams.Assignments[number];
            var both = assignment.Days.And(days);
            if ((isItself || assignment.Subtree) && !both.IsEmpty)
            {
                BlockMember.Add(tables.People, in assignment, number, both, members);
            }
        }
    }
}
