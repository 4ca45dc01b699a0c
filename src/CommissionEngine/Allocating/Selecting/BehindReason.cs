namespace CommissionEngine.Allocating.Selecting;

/// <summary>Why a policy that would apply as well does not decide.</summary>
internal enum BehindReason
{
    /// <summary>Its level is lower.</summary>
    LowerLevel,

    /// <summary>Its level is the same, and another was declared to stand first.</summary>
    LaterPrecedence,

    /// <summary>Level and precedence are the same, and every deal of the one that decides is one of its deals too.</summary>
    LessSpecific,
}
