namespace CommissionEngine.Testing.Generating;

/// <summary>Ids and the days on which they exist, so that whatever refers to one does so on days on which it exists.</summary>
internal sealed class Registry<T>
    where T : struct, IEquatable<T>
{
    private readonly List<(T Id, DateRange Days)> _rows = [];

    /// <summary>Every id once, in the order in which they came.</summary>
    internal List<T> Ids { get; } = [];

    internal void Add(T id, DateRange days)
    {
        _rows.Add((id, days));
        if (!Ids.Contains(id))
        {
            Ids.Add(id);
        }
    }

    /// <summary>Whether the id exists on one of the days.</summary>
    internal bool Meets(T id, DateRange days) => _rows.Exists(row => row.Id.Equals(id) && row.Days.Overlaps(days));

    /// <summary>The ids that exist on one of the days.</summary>
    internal List<T> On(DateRange days) => Ids.FindAll(id => Meets(id, days));

    /// <summary>An id that exists on one of the days; null if there is none.</summary>
    internal T? Pick(Draw draw, DateRange days) => On(days) is { Count: > 0 } ids ? draw.Of(ids) : null;
}
