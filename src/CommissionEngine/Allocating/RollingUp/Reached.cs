using CommissionEngine.Rosters;

namespace CommissionEngine.Allocating.RollingUp;

/// <summary>Somebody whom rollups of a part reach, and from which of its holders.</summary>
internal sealed class Reached
{
    internal required string Rule { get; init; }

    /// <summary>The place of the rule in the policy.</summary>
    internal required int RulePlace { get; init; }

    internal required ParticipantId Participant { get; init; }

    internal required Seat Seat { get; set; }

    /// <summary>How many levels up the nearest seat was that was reached.</summary>
    internal int Level { get; set; }

    /// <summary>Indexes of the part's holders, rising.</summary>
    internal List<int> From { get; } = [];

    /// <summary>What reached him of the lines so far, without a ceiling.</summary>
    internal long UncutBefore { get; set; }

    /// <summary>What he has of the lines so far.</summary>
    internal long Before { get; set; }

    /// <summary>What reaches him of the whole part, without a ceiling.</summary>
    internal long Uncut { get; set; }

    /// <summary>What the ceiling leaves him of the whole part.</summary>
    internal long Whole { get; set; }
}
