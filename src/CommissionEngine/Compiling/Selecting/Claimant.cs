namespace CommissionEngine.Compiling.Selecting;

/// <summary>On whose behalf a formula is to hold.</summary>
internal enum Claimant
{
    Nobody,
    First,
    Second,
}
