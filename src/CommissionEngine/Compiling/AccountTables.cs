using CommissionEngine.Rosters;

namespace CommissionEngine.Compiling;

/// <summary>Accounts as numbers, with what each row of them says. A number below zero is no account; everything asked of it is answered with no or -1.</summary>
internal sealed class AccountTables
{
    private readonly int[] _region;
    private readonly int[] _segment;
    private readonly bool[] _isGlobal;

    internal AccountTables(ValueList<Account> accounts, Names regions)
    {
        Names = new Names(
            accounts.Select(account => account.Id.Value),
            accounts.SelectMany(account => account.Aliases, (account, alias) => (alias.Value, account.Id.Value)));
        Segments = new Names(accounts.Select(account => account.Segment).OfType<string>());
        Tree = new Tree(Names.Count, accounts.Select(account =>
            (Names.Of(account.Id.Value), Names.Of(account.Parent?.Value), DaySpan.Of(account.During))));
        _region = new int[Tree.RowCount];
        _segment = new int[Tree.RowCount];
        _isGlobal = new bool[Tree.RowCount];
        foreach (var account in accounts)
        {
            var row = Tree.RowOf(Names.Of(account.Id.Value), DaySpan.Of(account.During));
            _region[row] = regions.Of(account.Region?.Value);
            _segment[row] = Segments.Of(account.Segment);
            _isGlobal[row] = account.IsGlobal;
        }
    }

    /// <summary>Accounts, former and merged ids included.</summary>
    internal Names Names { get; }

    /// <summary>The segments that accounts have.</summary>
    internal Names Segments { get; }

    internal Tree Tree { get; }

    /// <summary>The region where the account is at home; -1 if it is not known.</summary>
    internal int RegionOf(int account, int day)
    {
        var row = Tree.Row(account, day);
        return row < 0 ? -1 : _region[row];
    }

    /// <summary>The segment of the account, else of the nearest one above that has one; -1 if there is none.</summary>
    internal int SegmentOf(int account, int day)
    {
        for (var row = Tree.Row(account, day); row >= 0; row = Tree.Row(Tree.ParentIn(row), day))
        {
            if (_segment[row] >= 0)
            {
                return _segment[row];
            }
        }

        return -1;
    }

    /// <summary>Whether the account is itself marked as global.</summary>
    internal bool IsGlobal(int account, int day)
    {
        var row = Tree.Row(account, day);
        return row >= 0 && _isGlobal[row];
    }

    /// <summary>Whether the account is a global one or lies below one.</summary>
    internal bool InGlobal(int account, int day)
    {
        for (var row = Tree.Row(account, day); row >= 0; row = Tree.Row(Tree.ParentIn(row), day))
        {
            if (_isGlobal[row])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The top of the tree in which the account is that day; -1 if the account is not there.</summary>
    internal int Top(int account, int day) => Tree.Top(account, day);
}
