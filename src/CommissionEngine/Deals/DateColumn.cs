namespace CommissionEngine.Deals;

/// <summary>A further date of the deals of a batch.</summary>
/// <param name="Name">Its name, such as registered; each once in a batch, and not "booked".</param>
/// <param name="Days">For each deal the days since 1970-01-01; <see cref="int.MinValue"/> where the deal has no such date.</param>
public readonly record struct DateColumn(string Name, ReadOnlyMemory<int> Days)
{
    /// <summary>What stands for no date.</summary>
    public const int None = int.MinValue;
}
