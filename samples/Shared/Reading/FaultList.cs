namespace CommissionEngine.Samples.Reading;

/// <summary>Collects what is wrong with the files, so that everything is told at once.</summary>
internal sealed class FaultList
{
    private readonly List<Fault> _faults = [];

    public IReadOnlyList<Fault> All => _faults;

    public void Add(Fault fault) => _faults.Add(fault);

    /// <exception cref="InputException">There is a fault.</exception>
    public void ThrowIfAny()
    {
        if (_faults.Count > 0)
        {
            throw new InputException(_faults.ConvertAll(fault => fault.ToString()));
        }
    }
}
