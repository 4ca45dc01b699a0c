using NodaTime;

namespace CommissionEngine.Deals;

/// <summary>A whole order: what was sold, to whom, where it was won and carried out, and who is named on it.</summary>
/// <remarks>
/// All amounts are in <see cref="Currency"/>, in major units, with at most as many decimals as the currency has.
/// A deal is a document: it can be written down wrong. The engine answers a faulty one
/// with the status <see cref="Allocations.AllocationStatus.DealInvalid"/> and a finding for every fault; it never throws for it.
/// </remarks>
public sealed record Deal
{
    /// <summary>The deal's own id. Ids are compared ordinally.</summary>
    public required DealId Id { get; init; }

    /// <summary>The customer, or null if it is not known. An id that was merged into another may be used.</summary>
    public AccountId? Account { get; init; }

    /// <summary>The currency of all amounts of the deal.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The day on which the order was booked.</summary>
    public required LocalDate Booked { get; init; }

    /// <summary>Further dates of the deal by name, such as registered, ordered or opened; one of each name.</summary>
    public ValueList<DealDate> Dates { get; init; } = [];

    /// <summary>The kind of deal, such as new, renewal or call-off, in the company's own words; null if it has none.</summary>
    public string? Type { get; init; }

    /// <summary>The sales stage in common terms; null if it has none.</summary>
    public string? Stage { get; init; }

    /// <summary>How it was sold, such as direct or partner; null if it is not known.</summary>
    public string? Channel { get; init; }

    /// <summary>The customer's own reference, such as a purchase order number: the same reference of the same customer is one order.</summary>
    public string? Reference { get; init; }

    /// <summary>The framework agreement under which the deal was booked as a call-off; null for a local deal.</summary>
    public AgreementId? Agreement { get; init; }

    /// <summary>The deal whose stored result this one's events take back or continue; null for a deal of its own.</summary>
    public DealId? Original { get; init; }

    /// <summary>Where the deal was decided, booked, delivered and so on; at most one region at each point. A line may say otherwise.</summary>
    public ValueList<Place> Places { get; init; } = [];

    /// <summary>What was sold. May be empty only if <see cref="Original"/> is given.</summary>
    public ValueList<DealLine> Lines { get; init; } = [];

    /// <summary>Dated partial amounts, each with an id of its own.</summary>
    public ValueList<DealEvent> Events { get; init; } = [];

    /// <summary>People named on the deal. They join the team of the roster for this deal.</summary>
    public ValueList<TeamMember> Team { get; init; } = [];

    /// <summary>Statements of agreement owners that this deal is a call-off.</summary>
    public ValueList<Claim> Claims { get; init; } = [];

    /// <summary>Typed facts that conditions may ask for; one of each name.</summary>
    public ValueList<Fact> Facts { get; init; } = [];

    /// <summary>A split that was agreed and approved before booking; null if there is none.</summary>
    public DocumentedSplit? DocumentedSplit { get; init; }

    /// <summary>A decision that replaces the revenue shares, with approver and reason; null if there is none.</summary>
    public Override? Override { get; init; }
}
