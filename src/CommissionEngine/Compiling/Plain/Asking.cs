using CommissionEngine.Rosters;

namespace CommissionEngine.Compiling.Plain;

/// <summary>What a plain pool asks of an assignment whatever the deal: so every block holds one mask for each that rules ask.</summary>
/// <param name="Roles">The roles, as a set.</param>
/// <param name="Reach">The reach; null for any.</param>
/// <param name="ByAccount">Whether the assignment must name an account.</param>
internal readonly record struct Asking(ValueList<int> Roles, Reach? Reach, bool ByAccount)
{
    internal static Asking Of(PoolBody pool) => new([.. pool.Roles.Distinct().Order()], pool.Team!.Reach, pool.Team.ByAccount);

    internal bool Admits(in Assignment assignment)
    {
        foreach (var role in Roles)
        {
            if (role == assignment.Role)
            {
                return (Reach is null || (Reach == Rosters.Reach.Global) == assignment.IsGlobal) && (!ByAccount || assignment.Account >= 0);
            }
        }

        return false;
    }
}
