using CommissionEngine.Deals;
namespace CommissionEngine.Testing.Shrinking;

internal static class DealShrinker
{
    internal static IEnumerable<Deal> Shrink(Deal deal) => [];
    internal static IEnumerable<ValueList<Deal>> ShrinkAll(ValueList<Deal> deals) => [];
}
