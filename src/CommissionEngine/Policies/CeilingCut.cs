namespace CommissionEngine.Policies;

/// <summary>Who gives way when credits pass the ceiling.</summary>
public enum CeilingCut
{
    /// <summary>Overlays give way first, in proportion; revenue only if it passes the ceiling by itself.</summary>
    OverlaysFirst,

    /// <summary>Revenue and overlays, all in proportion.</summary>
    ProRata,

    /// <summary>The part is refused.</summary>
    Refuse,
}
