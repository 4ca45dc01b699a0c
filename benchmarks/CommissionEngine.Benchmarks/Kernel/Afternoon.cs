namespace CommissionEngine.Benchmarks.Kernel;

/// <summary>Largest remainder as one would write it in an afternoon: correct as long as decimals do not run out of digits.</summary>
internal static class Afternoon
{
    internal static long[] Share(long total, long[] weights)
    {
        var sum = weights.Sum();
        var exact = weights.Select(weight => (decimal)total * weight / sum).ToList();
        var parts = exact.Select(share => (long)decimal.Floor(share)).ToArray();
        var order = Enumerable.Range(0, parts.Length).OrderByDescending(index => exact[index] - parts[index]).ThenBy(index => index);
        foreach (var index in order.Take((int)(total - parts.Sum())))
        {
            parts[index]++;
        }

        return parts;
    }
}
