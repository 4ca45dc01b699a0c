namespace CommissionEngine.Compiling.Selecting;

/// <summary>Values in order, cut at the ends of all bands that conditions name. Cell 0 is no value; cell 1 is what lies below the first cut.</summary>
/// <typeparam name="T">What is ordered.</typeparam>
internal sealed class Scale<T>
    where T : struct, IComparable<T>
{
    private readonly T[] _cuts;

    internal Scale(IEnumerable<T> cuts) => _cuts = [.. cuts.Distinct().Order()];

    internal int Cells => _cuts.Length + 2;

    /// <summary>The cell in which a value lies.</summary>
    internal int CellOf(T value)
    {
        var (low, high) = (0, _cuts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _cuts[middle].CompareTo(value) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low + 1;
    }

    /// <summary>The cells of a band: from the first up to, but not including, the second. Ends that are given are cuts; the upper one is excluded.</summary>
    internal ValueList<int> Band(T? from, T? to) => [from is { } first ? CellOf(first) : 1, to is { } end ? CellOf(end) : Cells];

    /// <summary>The cut where a cell begins; null for the lowest.</summary>
    internal T? StartOf(int cell) => cell < 2 ? null : _cuts[cell - 2];

    /// <summary>The cut where a cell ends, excluded; null for the highest.</summary>
    internal T? EndOf(int cell) => cell - 1 < _cuts.Length ? _cuts[cell - 1] : null;
}
