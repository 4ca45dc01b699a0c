namespace CommissionEngine.Policies;

/// <summary>The limits of credit on one part of a deal, in the order in which they are applied.</summary>
public sealed record CreditLimits
{
    /// <summary>One person in several roles of revenue.</summary>
    public SeveralRoles RevenueRoles { get; init; }

    /// <summary>One person in several roles of overlay.</summary>
    public SeveralRoles OverlayRoles { get; init; }

    /// <summary>The most people who share revenue, at least 1; the largest shares stay. Null: no limit. The house is neither counted nor dropped.</summary>
    public int? MostPeople { get; init; }

    /// <summary>The least share of revenue that one person may have; null: none.</summary>
    public MinimumShare? Minimum { get; init; }

    /// <summary>The most that all credits together may be; null: no limit.</summary>
    public CreditCeiling? Ceiling { get; init; }

    /// <summary>The most that one person may get, on revenue and overlay together; null: no limit.</summary>
    public PersonalLimit? PerPerson { get; init; }
}
