namespace CommissionEngine.Benchmarks.StandardRun.Data;

/// <summary>A sum over rows that does not depend on their order: two contenders with the same one wrote the same rows.</summary>
internal struct Checksum
{
    private ulong _hash;

    internal long Rows { get; private set; }

    /// <param name="deal">The deal's number.</param>
    /// <param name="person">The person's number; -1 for the house.</param>
    /// <param name="role">The role's number.</param>
    /// <param name="credit">Minor units.</param>
    /// <param name="commission">Minor units; 0 where credit is measured alone.</param>
    /// <param name="policy">The policy's id.</param>
    /// <param name="rule">The rule's id.</param>
    internal void Add(int deal, int person, int role, long credit, long commission, int policy, int rule)
    {
        var mixed = SplitMix.Mix(((ulong)(uint)deal << 32) | (uint)person);
        mixed = SplitMix.Mix(mixed + ((ulong)credit * 0x9E3779B97F4A7C15UL));
        _hash += SplitMix.Mix(mixed ^ ((ulong)commission << 24) ^ ((ulong)role << 16) ^ (uint)((policy * 100003) + rule));
        Rows++;
    }

    internal void Add(in CreditRow row) => Add(row.Deal, row.Person, row.Role, row.Credit, row.Commission, row.Policy, row.Rule);

    public override readonly string ToString() => $"{_hash:X16}";
}
