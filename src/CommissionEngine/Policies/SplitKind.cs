namespace CommissionEngine.Policies;

internal enum SplitKind
{
    Equally,
    ByWeight,
    ByRoleWeights,
    AsGiven,
    FullToEach,
    FirstInOrder,
}
