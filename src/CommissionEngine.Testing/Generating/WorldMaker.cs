namespace CommissionEngine.Testing.Generating;

/// <summary>Makes a whole world from a seed.</summary>
internal static class WorldMaker
{
    private const int MostDeals = 3;

    internal static World Make(ulong seed)
    {
        var draw = new Draw(seed);
        var calendar = Calendar.Small(draw);
        var roster = RosterMaker.Make(draw.Fork(), calendar);
        var rulebook = RulebookMaker.Make(draw.Fork(), calendar, roster);
        var history = new HistoryMaker(draw.Fork(), new DealScope(rulebook, roster));
        var deals = history.Sequence(MostDeals);
        return new World { Roster = roster, Rulebook = rulebook, Deals = deals, History = history.Beside(deals) };
    }
}
