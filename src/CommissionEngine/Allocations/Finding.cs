using CommissionEngine.Explanations;

namespace CommissionEngine.Allocations;

/// <summary>What somebody should know about a deal though its sum is right.</summary>
public sealed record Finding
{
    /// <summary>What it is about.</summary>
    public required FindingCode Code { get; init; }

    /// <summary>The line it is about; null: the deal.</summary>
    public int? Line { get; init; }

    /// <summary>The year of a multi-year deal that it is about; null: all.</summary>
    public int? Year { get; init; }

    /// <summary>The event it is about; null: none.</summary>
    public string? Event { get; init; }

    /// <summary>The values, in the order in which <see cref="FindingCode"/> names them.</summary>
    public ValueList<FindingDatum> Data { get; init; } = [];

    /// <summary>Whom it concerns, in ordinal order.</summary>
    public ValueList<ParticipantId> Concerns { get; init; } = [];

    /// <summary>The value of that name, or null if the finding has none.</summary>
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

    /// <summary>The finding as a plain English sentence with its values, the same in every culture.</summary>
    public override string ToString() => FindingText.English.Render(this);
}
