using System.Globalization;

namespace CommissionEngine.Compiling.Checking;

/// <summary>Where in a document something stands. It is written as text only when a fault is told.</summary>
/// <remarks>Ordered by the names and places on the way down, places as numbers: accounts[9] stands before accounts[10].</remarks>
internal sealed class Spot : IComparable<Spot>
{
    private const int NoIndex = -1;

    private readonly Spot? _above;
    private readonly string _name;
    private readonly int _index;
    private readonly string _id;
    private readonly int _depth;

    private Spot(Spot? above, string name, int index, string id)
    {
        _above = above;
        _name = name;
        _index = index;
        _id = id;
        _depth = above is null ? 0 : above._depth + 1;
    }

    /// <summary>The document itself.</summary>
    internal static Spot Root(string name) => new(null, name, NoIndex, "");

    /// <summary>A member of what stands here; "" is what stands here itself.</summary>
    internal Spot Of(string member) => member.Length == 0 ? this : new(this, member, NoIndex, "");

    /// <summary>An item of a list of what stands here, by its place, from 0, and its id if it has one.</summary>
    internal Spot At(string list, int index, string? id = null) => new(this, list, index, id ?? "");

    public int CompareTo(Spot? other)
    {
        if (other is null)
        {
            return 1;
        }

        var left = this;
        var right = other;
        for (; left._depth > right._depth; left = left._above!)
        {
        }

        for (; right._depth > left._depth; right = right._above!)
        {
        }

        // From the same depth up: the difference nearest to the root decides, else the shorter path stands first.
        var result = _depth.CompareTo(other._depth);
        for (; left is not null && right is not null && !ReferenceEquals(left, right); left = left._above, right = right._above)
        {
            var here = string.CompareOrdinal(left._name, right._name);
            here = here != 0 ? here : left._index.CompareTo(right._index);
            result = here != 0 ? here : result;
        }

        return result;
    }

    public override string ToString()
    {
        var own = _index == NoIndex ? _name : string.Create(CultureInfo.InvariantCulture, $"{_name}[{_index}]");
        own = _id.Length == 0 ? own : $"{own} ({Words.Shown(_id)})";
        return _above is null ? own : $"{_above}.{own}";
    }
}
