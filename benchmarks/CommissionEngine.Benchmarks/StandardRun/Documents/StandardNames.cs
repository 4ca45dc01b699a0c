using System.Globalization;
using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Documents;

/// <summary>How the numbers of the standard run are called in documents, and back. Numbers are padded, because ids are ordered by their text.</summary>
internal static class StandardNames
{
    internal static string Account(int number) => Padded('A', number, 5);

    internal static string Region(int number) => Padded('R', number, 2);

    internal static string Product(int number) => Padded('M', number, 2);

    internal static string Person(int number) => Padded('P', number, 5);

    /// <summary>The seat of one row of the teams.</summary>
    internal static string Seat(int row) => Padded('S', row, 5);

    internal static string Deal(int number) => Padded('D', number, 8);

    internal static string Policy(int id) => Padded('L', id, 4);

    /// <summary>A pool carries the id of the rule that it stands for.</summary>
    internal static string Pool(int rule) => Padded('U', rule, 5);

    /// <summary>The number in a name of any kind.</summary>
    internal static int Number(string name) => int.Parse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);

    internal static int RoleNumber(Role? role) => role is null ? TeamRoles.House : Array.IndexOf(TeamRoles.Names, role.Value.Value);

    private static string Padded(char kind, int number, int digits) => kind + number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
}
