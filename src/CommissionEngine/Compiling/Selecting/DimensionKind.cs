namespace CommissionEngine.Compiling.Selecting;

/// <summary>What a condition can ask of a line. The first eight are one dimension each; the last three have one for each point, currency or fact.</summary>
internal enum DimensionKind
{
    Type,
    Stage,
    Channel,
    Segment,
    CallOff,
    Account,
    Global,
    Product,
    Region,
    Amount,
    Fact,
}
