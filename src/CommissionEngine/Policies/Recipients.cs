using CommissionEngine.Rosters;

namespace CommissionEngine.Policies;

/// <summary>Who receives a pool.</summary>
public abstract record Recipients
{
    internal abstract bool IsHouse { get; }

    /// <summary>Members of the deal's team who pass every test named here.</summary>
    public sealed record Team : Recipients
    {
        /// <summary>The roles that qualify, in the order of the members; empty, the default: every role.</summary>
        public ValueList<Role> Roles { get; init; } = [];

        /// <summary>The reach that the assignment must have; null: any. Somebody named on the deal without an assignment of his has local reach.</summary>
        public Reach? Reach { get; init; }

        /// <summary>The influence point whose region the assignment's region must cover; null: places do not matter.</summary>
        public InfluencePoint? Point { get; init; }

        /// <summary>Only those whose region is nearest to the place at <see cref="Point"/>, of all who pass every other test; empty seats count.</summary>
        public bool NearestRegion { get; init; }

        /// <summary>Only those whose assignment names the account nearest to the deal's, of those whom <see cref="NearestRegion"/> leaves; empty seats count.</summary>
        public bool NearestAccount { get; init; }

        /// <summary>Only assignments that name an account. A deal that this decides needs a known account.</summary>
        public bool ByAccount { get; init; }

        /// <summary>Only people who are named on the deal.</summary>
        public bool NamedOnDeal { get; init; }

        /// <summary>Facts that the person must have: facts, and All, Any and Not of them. Null: none is asked for. An empty seat is asked for none.</summary>
        public Condition? Where { get; init; }

        internal override bool IsHouse => false;
    }

    /// <summary>The house account.</summary>
    public sealed record House : Recipients
    {
        internal override bool IsHouse => true;
    }
}
