namespace CommissionEngine.Policies;

internal enum UnitKind
{
    HomeRegions,
    AtPoint,
}
