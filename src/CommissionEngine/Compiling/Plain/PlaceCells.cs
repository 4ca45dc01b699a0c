using CommissionEngine.Compiling.Selecting;

namespace CommissionEngine.Compiling.Plain;

/// <summary>Places by which regions of assignments cover them. Cell 0 is no place; the trees of a plain engine stay the same on all days.</summary>
internal sealed class PlaceCells
{
    private readonly int[] _cellOf;
    private readonly TreeCells _cells;
    private readonly int[] _depth;

    internal PlaceCells(Tree regions, IEnumerable<int> named)
    {
        _cells = new TreeCells(regions, named, []);
        _cellOf = new int[regions.Count];
        _depth = new int[regions.Count];
        for (var region = 0; region < regions.Count; region++)
        {
            _cellOf[region] = _cells.CellOf(region, 0) + 1;
            for (var above = regions.Parent(region, 0); above >= 0; above = regions.Parent(above, 0))
            {
                _depth[region]++;
            }
        }
    }

    internal int Count => _cells.Cells + 1;

    /// <summary>The cell of a region; 0 for none.</summary>
    internal int Of(int region) => region < 0 ? 0 : _cellOf[region];

    /// <summary>How many steps a region lies below the top of its tree.</summary>
    internal int DepthOf(int region) => _depth[region];

    /// <summary>The cells that an assignment's region covers; without region, every one that is a place.</summary>
    internal IEnumerable<int> CoveredBy(int region) => region < 0 ? Enumerable.Range(1, Count - 1) : _cells.CellsBelow(region).Select(cell => cell + 1);

    /// <summary>Whether the regions stay as they are on all days.</summary>
    internal static bool AreSteady(Tree regions)
    {
        for (var region = 0; region < regions.Count; region++)
        {
            var (from, to) = regions.RowsOf(region);
            if (to - from != 1 || regions.DaysOf(from) != DaySpan.Always)
            {
                return false;
            }
        }

        return true;
    }
}
