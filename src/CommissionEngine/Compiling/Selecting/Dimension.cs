namespace CommissionEngine.Compiling.Selecting;

/// <summary>Something that conditions ask of a line, cut into cells so fine that every test holds for whole cells.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Slot">Which point, currency or fact, of those kinds that have several; else 0.</param>
/// <param name="Cells">How many cells a frame can show, at least 1.</param>
internal readonly record struct Dimension(DimensionKind Kind, int Slot, int Cells);
