using CommissionEngine.Policies;
using CommissionEngine.Rosters;

namespace CommissionEngine;

/// <summary>The rules of credit, as data.</summary>
/// <remarks>
/// A rulebook is a document: it can be written down wrong; compiling an engine reports every fault at once.
/// The order of its lists means nothing, but for what a policy orders itself (its pools, lists of roles).
/// </remarks>
public sealed record Rulebook
{
    /// <summary>The name of the day of a deal that is its compensation date; see <see cref="CompensationDate"/>.</summary>
    public const string BookedDate = Deals.DealDate.Booked;

    /// <summary>The currency in which credit is counted. Null, the default: the deal's own.</summary>
    public Currency? CreditCurrency { get; init; }

    /// <summary>The type of exchange rate that converts deals and amount bands; <see cref="ExchangeRate.Plan"/> unless it says otherwise.</summary>
    public string RateType { get; init; } = ExchangeRate.Plan;

    /// <summary>
    /// The name of the date that selects policy version, team, hierarchy and rate: <see cref="BookedDate"/>, the default, or one of
    /// <see cref="Deals.Deal.Dates"/>. A deal without that date has the status <see cref="Allocations.AllocationStatus.CompensationDateMissing"/>.
    /// </summary>
    public string CompensationDate { get; init; } = BookedDate;

    /// <summary>The participant id under which the house account receives credit; "house" unless it says otherwise. Nobody in the roster may have it.</summary>
    public ParticipantId House { get; init; } = "house";

    /// <summary>The facts that conditions ask for, declared once, so that a misspelt name is found.</summary>
    public ValueList<FactDeclaration> Facts { get; init; } = [];

    /// <summary>The rules of credit.</summary>
    public ValueList<CreditPolicy> Policies { get; init; } = [];

    /// <summary>What regions set of the parameters that policies open.</summary>
    public ValueList<Adaptation> Adaptations { get; init; } = [];

    /// <summary>Overlays that individual contracts promise.</summary>
    public ValueList<ContractTerm> ContractTerms { get; init; } = [];
}
