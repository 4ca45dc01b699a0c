using CommissionEngine.Rosters;

namespace CommissionEngine.Samples.GlobalAccounts.Reading;

/// <summary>products.csv: the tree of products.</summary>
internal static class ProductsFile
{
    public static ValueList<Product> Read(Folder folder) => folder.List("products.csv", "products", 1, ["id", "name", "parent"], row => new Product
    {
        Id = row.NeedId<ProductId>("id", ProductId.TryOf),
        Name = row.Text("name"),
        Parent = row.MaybeId<ProductId>("parent", ProductId.TryOf),
    });
}
