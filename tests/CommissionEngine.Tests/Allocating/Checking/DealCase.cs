using CommissionEngine.Deals;

namespace CommissionEngine.Tests.Allocating.Checking;

/// <summary>A deal that has one fault, and its neighbour that has none.</summary>
/// <param name="Code">The code of the fault.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Says">Something that the message says.</param>
/// <param name="Bad">The deal with the fault.</param>
/// <param name="Good">The deal without.</param>
internal sealed record DealCase(string Code, string Path, string Says, Deal Bad, Deal Good)
{
    public override string ToString() => $"{Code} at {Path}";
}
