namespace CommissionEngine.Explanations;

/// <summary>What a reason says. Each has one sentence of its own.</summary>
public enum ReasonCode
{
    /// <summary>The policy decides the part. Data: policy, version, level, since, until, when.</summary>
    PolicyDecides = 1,

    /// <summary>Another policy also applies and stands behind. Data: policy, version, level, why.</summary>
    PolicyBehind,

    /// <summary>A region's value for an opened parameter holds, or its default. Data: parameter, value, place, default.</summary>
    ParameterIs,

    /// <summary>A declared split stands instead of the policy's revenue shares. Data: why (who approved it and why, or when).</summary>
    SplitDeclared,

    /// <summary>Somebody qualifies for a pool. Data: role, seat, region, account, since, until, named (yes or empty), point, place, portion (of the pool), split (how its members share it, and what this one brings; empty if there is one).</summary>
    Qualifies,

    /// <summary>Somebody was considered for a pool and does not qualify. Data: role, seat, region, why, point, place.</summary>
    DoesNotQualify,

    /// <summary>The pool counts once with an earlier one that lies in the same place. Data: region, earlier.</summary>
    CountsOnce,

    /// <summary>All weights of the pool are zero, as if nobody qualified.</summary>
    WeightsZero,

    /// <summary>Nobody qualifies for the pool.</summary>
    NobodyQualifies,

    /// <summary>A seat is empty on the day. Data: seat, role, since (empty: nobody ever sat there), owner (whose own seat it is; empty for a position).</summary>
    SeatEmpty,

    /// <summary>The manager acts for an empty seat. Data: seat, until (inclusive; empty: no end).</summary>
    ManagerActs,

    /// <summary>The time in which the manager acts for an empty seat is over. Data: seat, until (inclusive).</summary>
    ManagerTimeOver,

    /// <summary>There is no manager who could act for an empty seat. Data: seat, why.</summary>
    NoManager,

    /// <summary>Somebody of another role takes what is empty. Data: role, seat.</summary>
    RoleTakes,

    /// <summary>The house takes what is empty. Data: seat.</summary>
    HouseTakes,

    /// <summary>The share is held until the seat is filled. Data: seat.</summary>
    ShareHeld,

    /// <summary>No rule gives what is empty to anybody. Data: seat.</summary>
    NobodyTakes,

    /// <summary>An empty seat's share goes to the others of the pool. Data: seat.</summary>
    ToOthersOfPool,

    /// <summary>An empty pool goes to the other revenue pools.</summary>
    ToOtherPools,

    /// <summary>The previous owner keeps a share after a handover. Data: share, since (the handover), until (the last day as owner).</summary>
    HeldOver,

    /// <summary>The previous owner has left and forfeits his share. Data: share, since, until.</summary>
    HoldoverForfeited,

    /// <summary>The cover stands in for somebody who is away. Data: absent.</summary>
    CoverTakes,

    /// <summary>Somebody who is away keeps his share. Data: why.</summary>
    AbsentKeeps,

    /// <summary>A contract term adds an overlay. Data: portion.</summary>
    ContractTerm,

    /// <summary>A contract term adds nothing, as its holder is credited already. Data: portion.</summary>
    ContractTermMet,

    /// <summary>One of several roles of a person is left out. Data: share.</summary>
    RoleLeftOut,

    /// <summary>Somebody is not among the most people who share. Data: most, share.</summary>
    TooManyPeople,

    /// <summary>Somebody has less than the minimum share. Data: share, minimum.</summary>
    BelowMinimum,

    /// <summary>The ceiling cuts. Data: ceiling, credited (what was asked for; empty if only rounding passes the ceiling), cut, most (the ceiling as an amount), rounded (yes if only rounding passes it, else empty).</summary>
    CeilingCuts,

    /// <summary>Somebody would get more than one person may. Data: limit, amount.</summary>
    PersonalLimitCuts,

    /// <summary>Somebody receives a rounding unit. Data: exact, seat, unit, why.</summary>
    RoundedUp,
}
