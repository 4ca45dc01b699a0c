using CommissionEngine.Compiling.Checking;

namespace CommissionEngine.Allocating.Checking;

/// <summary>Where in a deal something stands: the deal, a row, or a row of a row. A value, so that a deal without faults costs nothing.</summary>
internal readonly struct DealSpot
{
    private static readonly Spot Deal = Spot.Root("deal");

    private readonly string? _holder;
    private readonly Row? _outer;
    private readonly Row? _inner;

    private DealSpot(string? holder, Row? outer, Row? inner)
    {
        _holder = holder;
        _outer = outer;
        _inner = inner;
    }

    /// <summary>The deal itself.</summary>
    internal static DealSpot Root => default;

    /// <summary>A member that is a record of its own.</summary>
    internal static DealSpot In(string holder) => new(holder, null, null);

    /// <summary>An item of a list of what stands here, by its place, from 0, and its id if it has one.</summary>
    internal DealSpot At(string list, int index, string? id = null) => _outer is null ? new(_holder, new(list, index, id), null) : new(_holder, _outer, new(list, index, id));

    /// <summary>The path, for a fault that is told; "" is what stands here itself.</summary>
    internal Spot Of(string member)
    {
        var spot = Deal.Of(_holder ?? "");
        spot = _outer is { } outer ? spot.At(outer.List, outer.Index, outer.Id) : spot;
        spot = _inner is { } inner ? spot.At(inner.List, inner.Index, inner.Id) : spot;
        return spot.Of(member);
    }

    private readonly record struct Row(string List, int Index, string? Id);
}
