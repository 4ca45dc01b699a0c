namespace CommissionEngine.Policies;

internal enum RoundingKind
{
    LargestRemainder,
    RemainderToRole,
    RemainderToHouse,
}
