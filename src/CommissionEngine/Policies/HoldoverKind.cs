namespace CommissionEngine.Policies;

internal enum HoldoverKind
{
    Schedule,
    ByStage,
}
