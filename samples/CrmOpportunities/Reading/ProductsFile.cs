using CommissionEngine.Samples.Reading;

namespace CommissionEngine.Samples.CrmOpportunities.Reading;

/// <summary>products.csv: what is sold.</summary>
internal static class ProductsFile
{
    public static List<string> Read(string folder, FaultList faults) =>
        Unique.Rows(folder, "products.csv", faults, "product").ConvertAll(row => row.NeedId<ProductId>("product", ProductId.TryOf).Value);
}
