namespace CommissionEngine.Policies;

/// <summary>What becomes of two pools that ask for the same people by different influence points that lie in the same place.</summary>
public enum CoincidingPoints
{
    /// <summary>The shares add up.</summary>
    Add,

    /// <summary>They count once: the later pool is as if nobody qualified.</summary>
    Once,
}
