namespace CommissionEngine.Testing.Shrinking;

internal static class WorldShrinker
{
    internal static IEnumerable<World> Shrink(World world) => [];
    internal static IEnumerable<Roster> Shrink(Roster roster) => [];
    internal static IEnumerable<Rulebook> Shrink(Rulebook rulebook, Roster roster) => [];
}
