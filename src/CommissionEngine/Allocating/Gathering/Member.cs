namespace CommissionEngine.Allocating.Gathering;

/// <summary>Somebody, or an empty seat, on the team of a deal on its compensation date: by an assignment, or by being named on the deal.</summary>
internal struct Member
{
    internal const int FarAway = int.MaxValue;

    /// <summary>What somebody named has without an assignment.</summary>
    internal static readonly Member Unassigned = new() { Assignment = -1, Order = Compiling.Assignment.NoOrder, Weight = Share.Of(1) };

    /// <summary>The seat's number.</summary>
    internal int Seat;

    /// <summary>The role's number; -1 for somebody named without any.</summary>
    internal int Role;

    /// <summary>Who sits there; -1 if it is empty.</summary>
    internal int Occupant;

    /// <summary>The assignment's number; -1 for somebody who is only named.</summary>
    internal int Assignment;

    /// <summary>Whether an assignment of his has local reach.</summary>
    internal bool IsLocal;

    /// <summary>Whether an assignment of his has global reach.</summary>
    internal bool IsGlobal;

    /// <summary>Steps from the deal's account up to the assignment's; <see cref="FarAway"/> if it names none.</summary>
    internal int AccountSteps;

    /// <summary>The assignment's region; negative if it covers every place.</summary>
    internal int Region;

    internal int Order;

    internal Share Weight;

    /// <summary>The share that the deal gives him; zero if it gives none.</summary>
    internal Share Given;

    /// <summary>Whether the deal gives somebody named his weight; else an assignment of his seat that qualifies may.</summary>
    internal bool HasOwnWeight;

    /// <summary>Whether the deal gives somebody named his order.</summary>
    internal bool HasOwnOrder;

    /// <summary>Named on the deal: places and "nearest" do not concern him.</summary>
    internal bool IsNamed;

    /// <summary>An assignment of somebody who is named on the deal in the same seat and role: why he does not qualify is told of him as named.</summary>
    internal bool IsTold;

    /// <summary>What the deal does not give somebody named, an assignment of his seat and role gives; without one nobody does.</summary>
    internal void TakeFrom(in Member assigned)
    {
        Assignment = assigned.Assignment;
        Order = HasOwnOrder ? Order : assigned.Order;
        Weight = HasOwnWeight ? Weight : assigned.Weight;
    }

    /// <summary>Somebody named twice from one seat in one role counts once: the lowest order, then the greatest weight, then the greatest share.</summary>
    internal readonly bool IsAheadOf(in Member other)
    {
        var by = Order.CompareTo(other.Order);
        by = by != 0 ? by : other.Weight.CompareTo(Weight);
        return (by != 0 ? by : other.Given.CompareTo(Given)) < 0;
    }
}
