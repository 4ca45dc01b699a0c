namespace CommissionEngine.Allocations;

/// <summary>A row that the columns cannot hold in full, as the document that it is.</summary>
internal readonly record struct PageDocument(int Row, Credit? Credit, Residual? Residual)
{
    internal static IComparer<PageDocument> ByRow { get; } = Comparer<PageDocument>.Create(static (left, right) => left.Row.CompareTo(right.Row));
}
