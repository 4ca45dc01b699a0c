namespace CommissionEngine.Compiling;

/// <summary>A team assignment as numbers. A negative account or region stands for all of them.</summary>
internal readonly record struct Assignment(
    int Seat,
    int Role,
    bool IsGlobal,
    int Account,
    bool Subtree,
    int Region,
    DaySpan Days,
    int Order,
    Share Weight)
{
    /// <summary>The order of an assignment that names none: it stands last.</summary>
    internal const int NoOrder = int.MaxValue;
}
