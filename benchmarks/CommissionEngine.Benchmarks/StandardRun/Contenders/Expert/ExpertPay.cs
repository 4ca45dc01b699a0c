using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Contenders.Expert;

/// <summary>Commission on each row, by what its person has had in the quarter.</summary>
internal sealed unsafe class ExpertPay
{
    private const int Accounts = StandardTerms.Quarters * StandardTerms.People;

    private readonly QuarterAccount* _accounts;
    private readonly CommissionTiers* _plans;
    private readonly byte* _quarterOfDay;

    internal ExpertPay(Arena arena)
    {
        _accounts = arena.Zeroed<QuarterAccount>(Accounts);
        _plans = arena.Zeroed<CommissionTiers>(StandardTerms.Plans);
        _quarterOfDay = arena.Raw<byte>(StandardTerms.Days);
        StandardTerms.QuarterOfDay.CopyTo(new Span<byte>(_quarterOfDay, StandardTerms.Days));
        for (var plan = 0; plan < StandardTerms.Plans; plan++)
        {
            Enter(plan, &_plans[plan]);
        }
    }

    internal void Clear() => NativeMemory.Clear(_accounts, (nuint)(Accounts * sizeof(QuarterAccount)));

    /// <summary>Pays the rows of one deal; without commission they are paid nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Pay(ExpertPay? pay, int day, CreditRow* row, CreditRow* end)
    {
        if (pay is null)
        {
            for (; row < end; row++)
            {
                row->Commission = 0;
            }

            return;
        }

        var quarter = pay._accounts + (pay._quarterOfDay[day] * StandardTerms.People);
        var plans = pay._plans;
        for (; row < end; row++)
        {
            var account = quarter + row->Person;
            var credit = account->Credit + row->Credit;
            var commission = plans[row->Person & (StandardTerms.Plans - 1)].On(credit);
            row->Commission = commission - account->Commission;
            account->Credit = credit;
            account->Commission = commission;
        }
    }

    private static void Enter(int plan, CommissionTiers* tiers)
    {
        for (var tier = 0; tier < StandardTerms.Tiers; tier++)
        {
            tiers->From[tier] = StandardTerms.TierFrom(plan, tier);
            tiers->Rate[tier] = StandardTerms.TierRate(plan, tier);
            tiers->Below[tier] = tier == 0 ? 0 : tiers->Below[tier - 1] + ((tiers->From[tier] - tiers->From[tier - 1]) * tiers->Rate[tier - 1]);
        }
    }
}
