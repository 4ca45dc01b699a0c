namespace CommissionEngine;

/// <summary>How an exact amount becomes whole units. Whoever rounds says which; there is no default anywhere.</summary>
public enum RoundingMode
{
    /// <summary>To the nearest unit; a half goes away from zero: 0.5 to 1, 1.5 to 2, -0.5 to -1.</summary>
    HalfAwayFromZero,

    /// <summary>To the nearest unit; a half goes to the even one: 0.5 to 0, 1.5 to 2, -0.5 to 0.</summary>
    HalfToEven,

    /// <summary>What is less than a whole unit is cut off: 0.9 to 0, -0.9 to 0.</summary>
    TowardsZero,

    /// <summary>What is begun counts as a whole unit: 0.1 to 1, -0.1 to -1.</summary>
    AwayFromZero,
}
