using System.Numerics;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;
using CommissionEngine.Policies;
using NodaTime;

namespace CommissionEngine.Tests.Reference;

/// <summary>One year of a deal: a whole of its own (RULES 9). A deal that is credited at once has one year.</summary>
internal sealed class YearCase
{
    public required World World { get; init; }

    public required Deal Deal { get; init; }

    public required DealHistory? History { get; init; }

    public required int Year { get; init; }

    /// <summary>The compensation date, or its anniversary.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The booked date, or its anniversary: when the booking counts.</summary>
    public required LocalDate Booked { get; init; }

    public required IReadOnlySet<AgreementId> CallOffs { get; init; }

    public required DeclaredSplit? Declared { get; init; }

    public required Currency Currency { get; init; }

    public List<LineCase> Lines { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>How findings name the year: only of a deal that has yearly parts.</summary>
    public int? NamedYear => Deal.Lines.Any(line => line.Years.Count > 0) ? Year : null;

    public Question Ask(LineCase line, InfluencePoint governing) => new(World, Deal, line.Line, Date, governing, CallOffs);

    public void Find(FindingCode code, int? line, IEnumerable<ParticipantId> concerns, params (string Name, string Value)[] data) =>
        Findings.Add(Say.Finding(code, line, NamedYear, concerns, data));
}

/// <summary>One line in one year.</summary>
internal sealed class LineCase
{
    public required int Number { get; init; }

    public required DealLine Line { get; init; }

    /// <summary>The booked amount of that year, in minor units of the deal's currency.</summary>
    public required BigInteger Booked { get; init; }

    /// <summary>The amounts of that year as the deal states them.</summary>
    public required IReadOnlyDictionary<AmountBase, decimal?> Stated { get; init; }

    public decimal? Rate { get; set; }

    /// <summary>The amounts in the credit currency, in minor units; null where one is not stated.</summary>
    public Dictionary<AmountBase, BigInteger?> Converted { get; } = [];

    public AllocationStatus Status { get; set; } = AllocationStatus.Credited;

    public CreditPolicy? Policy { get; set; }

    /// <summary>What is credited when all is reached, in minor units.</summary>
    public BigInteger Base { get; set; }

    public List<Holder> Holders { get; } = [];

    public List<HeldResidual> Residual { get; } = [];

    public List<HeldRollup> Rollups { get; } = [];

    public UnitRule? Units { get; set; }

    public ValueList<RegionId> Regions { get; set; } = [];
}
