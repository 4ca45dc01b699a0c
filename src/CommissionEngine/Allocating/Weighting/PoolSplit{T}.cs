using System.Numerics;
using CommissionEngine.Allocating.Gathering;
using CommissionEngine.Compiling;
using CommissionEngine.Kernel;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating.Weighting;

/// <summary>Stage 3: how the members of a pool share its portion, as exact fractions of it.</summary>
/// <remarks>In: the members that count. Out: one fraction for each, or that all weights are zero. Law 16: scaling all weights changes nothing.</remarks>
internal static class PoolSplit<T>
    where T : struct, IBinaryInteger<T>
{
    /// <summary>Fills the members' fractions. False: all weights are zero, as if nobody qualified.</summary>
    internal static bool TryFill(Part part, PoolBody pool, ReadOnlySpan<int> counted, Span<Ratio<T>> fractions)
    {
        var members = part.Team.Members;
        switch (pool.Pool.Split)
        {
            case SplitMethod.FullToEach:
                fractions.Fill(Ratio<T>.One);
                return true;
            case SplitMethod.FirstInOrder:
                fractions.Fill(Ratio<T>.Zero);
                fractions[0] = Ratio<T>.One;
                return true;
            case SplitMethod.AsGiven:
                for (var i = 0; i < counted.Length; i++)
                {
                    fractions[i] = PartWork<T>.Exact(members[counted[i]].Given);
                }

                return true;
            case SplitMethod.ByWeight:
                for (var i = 0; i < counted.Length; i++)
                {
                    fractions[i] = PartWork<T>.Exact(members[counted[i]].Weight);
                }

                return TryScale(fractions);
            case SplitMethod.ByRoleWeights:
                FillRoleWeights(pool, members, counted, fractions);
                return TryScale(fractions);
            default:
                fractions.Fill(Ratio<T>.Of(T.One, T.CreateChecked(counted.Length)));
                return true;
        }
    }

    private static void FillRoleWeights(PoolBody pool, ReadOnlySpan<Member> members, ReadOnlySpan<int> counted, Span<Ratio<T>> fractions)
    {
        for (var i = 0; i < counted.Length; i++)
        {
            var role = members[counted[i]].Role;
            var sharing = 0;
            foreach (var other in counted)
            {
                sharing += members[other].Role == role ? 1 : 0;
            }

            var weight = Share.Zero;
            foreach (var (named, value) in pool.RoleWeights)
            {
                weight = named == role ? value : weight;
            }

            fractions[i] = PartWork<T>.Exact(weight) / Ratio<T>.Of(T.CreateChecked(sharing));
        }
    }

    private static bool TryScale(Span<Ratio<T>> fractions)
    {
        var sum = Ratio<T>.Zero;
        foreach (var fraction in fractions)
        {
            sum += fraction;
        }

        if (sum.IsZero)
        {
            return false;
        }

        foreach (ref var fraction in fractions)
        {
            fraction /= sum;
        }

        return true;
    }
}
