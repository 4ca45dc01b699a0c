namespace CommissionEngine.Policies;

/// <summary>The most that one person may get of a part, on revenue and overlay together; overlays give way first.</summary>
public sealed record PersonalLimit
{
    /// <summary>As a share of the revenue base; a fixed share or a parameter. Null: no such limit.</summary>
    public Portion? Share { get; init; }

    /// <summary>As an amount in the credit currency, greater than zero. Null: no such limit.</summary>
    public Money? Amount { get; init; }
}
