namespace CommissionEngine.Compiling.Checking;

/// <summary>In: any rulebook and roster that can be made. Out: all faults of both at once, the roster's first, each list by path.</summary>
/// <remarks>Law 13: nothing is thrown. Conflicts between policies are looked for after this, in documents that have no fault.</remarks>
internal static class DocumentCheck
{
    internal static ValueList<Diagnostic> Check(Rulebook rulebook, Roster roster)
    {
        var faults = new FaultList();
        var names = RosterNames.Of(roster);
        RosterCheck.Check(faults, roster, names);
        RulebookCheck.Check(faults, rulebook, roster, names);
        return faults.InOrder();
    }
}
