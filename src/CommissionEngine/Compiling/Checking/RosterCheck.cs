namespace CommissionEngine.Compiling.Checking;

/// <summary>In: any roster that can be made. Out: all its faults at once, by path; none means that it can be compiled.</summary>
/// <remarks>
/// Law 13: nothing is thrown, whatever the roster holds. Law 4: the order of its lists decides which row of a pair is named, never whether a fault is found.
/// References are judged as <see cref="NameIndex"/> says. Rows whose days are turned around count, where others refer to them, as if they held always.
/// </remarks>
internal static class RosterCheck
{
    internal static readonly Spot Root = Spot.Root("roster");

    internal static ValueList<Diagnostic> Check(Roster roster)
    {
        var faults = new FaultList();
        Check(faults, roster, RosterNames.Of(roster));
        return faults.InOrder();
    }

    internal static void Check(FaultList faults, Roster roster, RosterNames names)
    {
        new TreeCheck(faults, names).Check(roster);
        new PeopleCheck(faults, names).Check(roster);
        new TeamCheck(faults, names).Check(roster);
        new AgreementCheck(faults, names).Check(roster);
        new ExchangeRateCheck(faults).Check(roster);
    }
}
