namespace CommissionEngine.Rosters;

/// <summary>How far an assignment reaches.</summary>
public enum Reach
{
    /// <summary>Local: one country or region.</summary>
    Local,

    /// <summary>Global: the customer everywhere.</summary>
    Global,
}
