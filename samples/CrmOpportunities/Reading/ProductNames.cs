namespace CommissionEngine.Samples.CrmOpportunities.Reading;

/// <summary>Finds the product that a row of the pipeline means: by its name, else by its name without blanks.</summary>
internal sealed class ProductNames(IReadOnlyList<string> products)
{
    private readonly HashSet<string> _known = products.ToHashSet(StringComparer.Ordinal);

    // Two products that differ in blanks alone cannot be told apart so: then neither is found.
    private readonly Dictionary<string, string> _bare = products.GroupBy(Bare, StringComparer.Ordinal)
        .Where(same => same.Count() == 1).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    public bool IsKnown(string written) => _known.Contains(written);

    public string? Find(string written) => IsKnown(written) ? written : _bare.GetValueOrDefault(Bare(written));

    private static string Bare(string name) => name.Replace(" ", "", StringComparison.Ordinal);
}
