namespace CommissionEngine.Policies;

/// <summary>The weight of a role in a split.</summary>
/// <param name="Role">The role.</param>
/// <param name="Weight">Its weight; zero gives nothing.</param>
public readonly record struct RoleWeight(Role Role, Share Weight);
