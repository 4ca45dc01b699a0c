using CommissionEngine.Rosters;

namespace CommissionEngine;

/// <summary>Who is who, and when: the regions, customers, people, seats, teams and rates that a rulebook works on.</summary>
/// <remarks>
/// A roster is a document: it can be written down wrong; compiling an engine reports every fault at once.
/// The order of its lists means nothing.
/// </remarks>
public sealed record Roster
{
    /// <summary>The tree of regions.</summary>
    public ValueList<Region> Regions { get; init; } = [];

    /// <summary>The tree of products.</summary>
    public ValueList<Product> Products { get; init; } = [];

    /// <summary>The tree of accounts.</summary>
    public ValueList<Account> Accounts { get; init; } = [];

    /// <summary>Framework agreements.</summary>
    public ValueList<FrameworkAgreement> Agreements { get; init; } = [];

    /// <summary>People and units.</summary>
    public ValueList<Participant> Participants { get; init; } = [];

    /// <summary>Seats and their occupants.</summary>
    public ValueList<Position> Positions { get; init; } = [];

    /// <summary>Who works on which account, where, in which role.</summary>
    public ValueList<TeamAssignment> Assignments { get; init; } = [];

    /// <summary>Who reports to whom.</summary>
    public ValueList<ReportingLine> ReportingLines { get; init; } = [];

    /// <summary>Who is away when.</summary>
    public ValueList<Absence> Absences { get; init; } = [];

    /// <summary>Exchange rates.</summary>
    public ValueList<ExchangeRate> ExchangeRates { get; init; } = [];
}
