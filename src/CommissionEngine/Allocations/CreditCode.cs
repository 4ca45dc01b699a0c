namespace CommissionEngine.Allocations;

/// <summary>What a row of a <see cref="CreditPage"/> came by, in eight bytes: policy, rule, role, kind and capacity, as numbers of the engine that wrote it.</summary>
/// <remarks>Numbers hold within one engine. The page gives the names: <see cref="CreditPage.PolicyOf"/>, <see cref="CreditPage.RuleOf"/>, <see cref="CreditPage.RoleOf"/>.</remarks>
public readonly record struct CreditCode
{
    internal const int None = -1;

    internal const int MostRules = 255;

    private const int RoleShift = 32;

    private readonly ulong _bits;

    private CreditCode(ulong bits) => _bits = bits;

    /// <summary>The number of the policy's version; -1 if none decided.</summary>
    public int Policy => (int)(uint)(_bits & uint.MaxValue) - 1;

    /// <summary>The number of the role; -1 if there is none.</summary>
    public int Role => (int)((_bits >> RoleShift) & ushort.MaxValue) - 1;

    /// <summary>The place of the pool in its policy; -1 for what no pool gave.</summary>
    public int Rule => (int)((_bits >> 48) & byte.MaxValue) - 1;

    /// <summary>Revenue, overlay, rollup or residual.</summary>
    public CreditRowKind Kind => (CreditRowKind)((_bits >> 56) & 3);

    /// <summary>How the participant came to it.</summary>
    public Capacity Capacity => (Capacity)((_bits >> 58) & 7);

    internal static CreditCode Of(int policy, int rule, int role, CreditRowKind kind, Capacity capacity) => new(
        (uint)(policy + 1)
        | ((ulong)(uint)(role + 1) << RoleShift)
        | ((ulong)(uint)(rule + 1) << 48)
        | ((ulong)kind << 56)
        | ((ulong)capacity << 58));

    /// <summary>The same for somebody in a role; this one has none.</summary>
    internal CreditCode In(int role) => new(_bits | ((ulong)(uint)(role + 1) << RoleShift));
}
