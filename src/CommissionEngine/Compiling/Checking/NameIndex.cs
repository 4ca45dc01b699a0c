namespace CommissionEngine.Compiling.Checking;

/// <summary>The ids of one kind of row, and the days on which each exists.</summary>
/// <remarks>
/// A reference is right if some row of that id has a day in common with the days of whatever refers to it; it need not exist on all of them.
/// References use current ids; an alias is taken on deals only, so that a document has one name for one thing.
/// </remarks>
/// <param name="noun">What a row is called in messages.</param>
/// <param name="code">The code for an id that no row has.</param>
internal sealed class NameIndex(string noun, string code)
{
    private readonly Dictionary<string, Rows> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);

    /// <summary>How many ids there are.</summary>
    internal int Count => _rows.Count;

    /// <summary>Adds a row; an id that is missing is a fault of its own and is left out.</summary>
    internal void Add(string id, DateRange days)
    {
        if (id.Length == 0)
        {
            return;
        }

        if (!_rows.TryGetValue(id, out var rows))
        {
            rows = new Rows();
            _rows.Add(id, rows);
        }

        rows.Add(BasicChecks.SpanOf(days));
    }

    /// <summary>Adds a former id. Of several that use it the ordinally first is the one that a remedy names.</summary>
    internal void AddAlias(string alias, string id)
    {
        if (alias.Length > 0 && id.Length > 0 && (!_aliases.TryGetValue(alias, out var known) || string.CompareOrdinal(id, known) < 0))
        {
            _aliases[alias] = id;
        }
    }

    /// <summary>Whether a row, on whatever day, has that id.</summary>
    internal bool Has(string id) => _rows.ContainsKey(id);

    /// <summary>Whether the id is somebody's former one, and whose.</summary>
    internal bool IsAlias(string id, out string owner) => _aliases.TryGetValue(id, out owner!);

    /// <summary>Tells a reference that is missing, unknown, an alias, or to something that does not exist on those days.</summary>
    internal void Check(FaultList faults, Spot at, string member, string id, DateRange days)
    {
        if (!faults.Id(at, member, id))
        {
            return;
        }

        if (!_rows.TryGetValue(id, out var rows))
        {
            if (IsAlias(id, out var owner))
            {
                faults.Add(code, at.Of(member), $"{id} is a former id of the {noun} {owner}.", $"Write {owner}.");
            }
            else
            {
                faults.Add(code, at.Of(member), $"There is no {noun} {id}.", $"Correct the id, or add {id} to the roster.");
            }
        }
        else if (!rows.Overlap(BasicChecks.SpanOf(days)))
        {
            faults.Add(
                DiagnosticCodes.NotOnThoseDays,
                at.Of(member),
                $"The {noun} {id} exists on none of the days that refer to it ({days}).",
                $"Correct the id or the days, or add a row of {id} that holds on those days.");
        }
    }

    /// <summary>The days of the rows of one id; a question costs the logarithm of their number.</summary>
    private sealed class Rows
    {
        private readonly List<DaySpan> _days = [];
        private bool _sorted = true;

        internal void Add(DaySpan days)
        {
            _days.Add(days);
            _sorted = false;
        }

        internal bool Overlap(DaySpan days)
        {
            Sort();
            var low = 0;
            var high = _days.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (_days[middle].First <= days.Last)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            return low > 0 && _days[low - 1].Last >= days.First;
        }

        /// <summary>By first day; and every row takes on the latest end so far, so that the last that begins in time answers for all before it.</summary>
        private void Sort()
        {
            if (_sorted)
            {
                return;
            }

            _days.Sort(static (left, right) => left.First.CompareTo(right.First));
            for (var i = 1; i < _days.Count; i++)
            {
                _days[i] = _days[i] with { Last = Math.Max(_days[i].Last, _days[i - 1].Last) };
            }

            _sorted = true;
        }
    }
}
