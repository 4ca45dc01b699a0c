using CommissionEngine.Allocations;

namespace CommissionEngine.Explanations;

/// <summary>One reason why a part of a deal came out as it did: a code and the values that mattered.</summary>
public sealed record Reason
{
    /// <summary>What it says.</summary>
    public required ReasonCode Code { get; init; }

    /// <summary>The pool, contract term or declared split that it is about; null: the whole part.</summary>
    public string? Rule { get; init; }

    /// <summary>Whom it is about; null: nobody in particular.</summary>
    public ParticipantId? Participant { get; init; }

    /// <summary>The values, as the code documents them.</summary>
    public ValueList<FindingDatum> Data { get; init; } = [];

    /// <summary>The value of that name, or null if the reason has none.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var datum in Data)
            {
                if (string.Equals(datum.Name, name, StringComparison.Ordinal))
                {
                    return datum.Value;
                }
            }

            return null;
        }
    }
}
