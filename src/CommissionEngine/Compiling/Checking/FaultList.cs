namespace CommissionEngine.Compiling.Checking;

/// <summary>Collects the faults of documents and tells them in the order of their paths, whatever the order in which they were found.</summary>
internal sealed class FaultList
{
    private readonly List<(Spot At, Diagnostic Fault)> _faults = [];

    /// <summary>How many there are.</summary>
    internal int Count => _faults.Count;

    /// <summary>Adds a fault.</summary>
    internal void Add(string code, Spot at, Words message, Words remedy) =>
        _faults.Add((at, new Diagnostic { Code = code, Path = at.ToString(), Message = message.Said(), Remedy = remedy.Said() }));

    /// <summary>Every fault once: by path, then code, then message.</summary>
    internal ValueList<Diagnostic> InOrder()
    {
        _faults.Sort(static (left, right) =>
        {
            var order = left.At.CompareTo(right.At);
            order = order != 0 ? order : string.CompareOrdinal(left.Fault.Code, right.Fault.Code);
            order = order != 0 ? order : string.CompareOrdinal(left.Fault.Message, right.Fault.Message);
            return order != 0 ? order : string.CompareOrdinal(left.Fault.Remedy, right.Fault.Remedy);
        });

        var told = new List<Diagnostic>(_faults.Count);
        foreach (var (_, fault) in _faults)
        {
            if (told.Count == 0 || told[^1] != fault)
            {
                told.Add(fault);
            }
        }

        return ValueList.From(told);
    }
}
