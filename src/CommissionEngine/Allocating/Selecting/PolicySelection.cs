using CommissionEngine.Compiling.Selecting;

namespace CommissionEngine.Allocating.Selecting;

/// <summary>Finds the one policy that decides a line.</summary>
/// <remarks>
/// In: the tables and the line's frame. Out: the policy, or those that tie. Keeps rule 5 of the design, no silent choice: a tie is a conflict. Law 4: the order of the
/// rulebook does not matter. Law 14: a version from day D on is asked for nothing before D.
/// </remarks>
internal static class PolicySelection
{
    /// <summary>Selects. Where several tie, they are the frame's candidates, in canonical order.</summary>
    /// <param name="tables">The policies.</param>
    /// <param name="frame">The line; its candidates are written.</param>
    /// <param name="policy">The policy that decides; -1 if there is none.</param>
    internal static SelectionOutcome Select(PolicyTables tables, LineFrame frame, out int policy)
    {
        policy = -1;
        frame.CandidateCount = 0;
        var applying = new ApplyingPolicies(tables, frame);
        if (!applying.MoveNext(tables.Policies.Length))
        {
            return SelectionOutcome.None;
        }

        var end = tables.Policies[applying.Current].GroupEnd;
        do
        {
            frame.Candidates[frame.CandidateCount++] = applying.Current;
        }
        while (applying.MoveNext(end));

        if (frame.CandidateCount == 1)
        {
            policy = frame.Candidates[0];
            return SelectionOutcome.One;
        }

        policy = FirstOf(tables, frame);
        if (policy >= 0)
        {
            return SelectionOutcome.One;
        }

        KeepThoseThatTie(tables, frame);
        return SelectionOutcome.Conflict;
    }

    /// <summary>The other policies that apply too, in canonical order, each with why it does not decide. For explanations alone.</summary>
    internal static List<(int Policy, BehindReason Reason)> Behind(PolicyTables tables, LineFrame frame, int policy)
    {
        var behind = new List<(int Policy, BehindReason Reason)>();
        var decides = tables.Policies[policy].Policy;
        var applying = new ApplyingPolicies(tables, frame);
        while (applying.MoveNext(tables.Policies.Length))
        {
            if (applying.Current != policy)
            {
                var other = tables.Policies[applying.Current].Policy;
                behind.Add((applying.Current, other.Level != decides.Level ? BehindReason.LowerLevel
                    : other.Precedence != decides.Precedence ? BehindReason.LaterPrecedence
                    : BehindReason.LessSpecific));
            }
        }

        return behind;
    }

    /// <summary>The candidate that stands before all others; -1 if none does.</summary>
    private static int FirstOf(PolicyTables tables, LineFrame frame)
    {
        var candidates = frame.Candidates.AsSpan(0, frame.CandidateCount);
        foreach (var candidate in candidates)
        {
            var standsFirst = true;
            foreach (var other in candidates)
            {
                standsFirst &= other == candidate || tables.Specificity.StandsBefore(candidate, other, frame.Day);
            }

            if (standsFirst)
            {
                return candidate;
            }
        }

        return -1;
    }

    /// <summary>Leaves out the candidates that another one stands before: they are not what the conflict is about.</summary>
    private static void KeepThoseThatTie(PolicyTables tables, LineFrame frame)
    {
        var candidates = frame.Candidates.AsSpan(0, frame.CandidateCount);
        var kept = 0;
        for (var i = 0; i < candidates.Length; i++)
        {
            var isBehind = false;
            foreach (var other in candidates)
            {
                isBehind |= other != candidates[i] && tables.Specificity.StandsBefore(other, candidates[i], frame.Day);
            }

            if (!isBehind)
            {
                // Kept ones move to the front, those passed over behind them, so that every candidate is still compared with all.
                var candidate = candidates[i];
                candidates[kept..i].CopyTo(candidates[(kept + 1)..]);
                candidates[kept++] = candidate;
            }
        }

        // Only a comparison that was given up can leave one alone: then all of them are what it is about.
        if (kept > 1)
        {
            frame.CandidateCount = kept;
        }
        else
        {
            candidates.Sort();
        }
    }
}
