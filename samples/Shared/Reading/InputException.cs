namespace CommissionEngine.Samples.Reading;

/// <summary>The input is faulty, and nothing was done with it.</summary>
internal sealed class InputException(IReadOnlyList<string> faults) : Exception(string.Join('\n', faults))
{
    /// <summary>Every fault, as a sentence with its place and remedy.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
