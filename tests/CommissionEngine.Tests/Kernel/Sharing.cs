using FsCheck;
using FsCheck.Fluent;

namespace CommissionEngine.Tests.Kernel;

/// <summary>A total to be shared out by weights of up to 126 bits, of which at least one is not zero.</summary>
internal sealed record Sharing(long Total, Int128[] Weights)
{
    internal static Arbitrary<Sharing> Cases { get; } = Arb.From(
        from total in Numbers.Any
        from narrow in Gen.Elements(false, true)
        from count in Gen.Choose(1, 9)
        from weights in narrow ? Numbers.NotNegative.Select(w => (Int128)w).ArrayOf(count) : Numbers.Wide.ArrayOf(count)
        where weights.Any(w => w > 0)
        select new Sharing(total, weights),
        Smaller);

    internal bool IsNarrow => Weights.All(w => w <= long.MaxValue);

    public override string ToString() => $"{Total} by [{string.Join(", ", Weights)}]";

    private static IEnumerable<Sharing> Smaller(Sharing sharing) =>
        Numbers.Smaller(sharing.Total).Select(total => sharing with { Total = total })
            .Concat(Numbers.Smaller(sharing.Weights, Numbers.Smaller).Select(weights => sharing with { Weights = weights }))
            .Where(smaller => smaller.Weights.Any(w => w > 0));
}
