namespace CommissionEngine.Compiling.Plain;

/// <summary>An assignment for the days on which one occupant, or nobody, sits in its seat.</summary>
/// <param name="Assignment">The assignment's number.</param>
/// <param name="Days">The days; never empty.</param>
/// <param name="Occupant">The participant; -1 if the seat is empty.</param>
internal readonly record struct BlockMember(int Assignment, DaySpan Days, int Occupant)
{
    /// <summary>The members that come of an assignment on some days: one for each occupant, and one for each time without.</summary>
    internal static void Add(PeopleTables people, in Assignment assignment, int number, DaySpan days, List<BlockMember> members)
    {
        var next = days.First;
        foreach (var (occupied, participant) in people.Occupants(assignment.Seat))
        {
            var both = occupied.And(days);
            if (both.IsEmpty)
            {
                continue;
            }

            if (next < both.First)
            {
                members.Add(new BlockMember(number, new DaySpan(next, both.First - 1), -1));
            }

            members.Add(new BlockMember(number, both, participant));
            if (both.Last == int.MaxValue)
            {
                return;
            }

            next = both.Last + 1;
        }

        if (next <= days.Last)
        {
            members.Add(new BlockMember(number, new DaySpan(next, days.Last), -1));
        }
    }
}
