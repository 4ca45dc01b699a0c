using CommissionEngine.Deals;
using CommissionEngine.Policies;

namespace CommissionEngine.Testing.Generating;

/// <summary>Makes a whole rulebook without a fault for a roster.</summary>
internal sealed class RulebookMaker
{
    private readonly Scope _scope;
    private readonly ConditionMaker _conditions;

    private RulebookMaker(Scope scope)
    {
        _scope = scope;
        _conditions = new ConditionMaker(scope);
    }

    private Draw Draw => _scope.Draw;

    internal static Rulebook Make(Draw draw, Calendar calendar, Roster roster) => new RulebookMaker(new Scope(draw, calendar, roster)).Whole();

    private Rulebook Whole()
    {
        var policies = Policies();
        return new Rulebook
        {
            CreditCurrency = _scope.Money.Credit,
            RateType = _scope.Money.RateType,
            CompensationDate = Draw.Chance(85) ? Rulebook.BookedDate : Words.Registered,
            House = _scope.House,
            Facts = ValueList.From(_scope.Facts.Select(fact => new FactDeclaration { Name = fact.Key, Kind = fact.Value }).ToArray()),
            Policies = ValueList.Create<CreditPolicy>(Draw.Shuffled(policies)),
            Adaptations = new AdaptationMaker(_scope).Adaptations(policies),
            ContractTerms = Terms(),
        };
    }

    private List<CreditPolicy> Policies()
    {
        var policies = new List<CreditPolicy>();
        var count = Draw.Weighted(30, 25, 20, 15, 10) + 1;

        // Mostly a precedence of its own for each, so that few rulebooks are refused because two policies stand equal.
        var ranked = Draw.Chance(96);
        for (var i = 0; i < count; i++)
        {
            var level = i == 0 && Draw.Chance(70) ? PolicyLevel.House : Draw.Any<PolicyLevel>();
            var precedence = ranked ? (count == 1 && Draw.Chance(50) ? null : Draw.Int(0, 9) * 10 + i) : (int?)null;
            var versions = Draw.Chance(12) ? _scope.Calendar.Stretches(Draw, 2, gaps: false) : [Draw.Chance(90) || i == 0 ? DateRange.Always : _scope.Calendar.Range(Draw)];
            for (var version = 0; version < versions.Count; version++)
            {
                policies.Add(Policy(new PolicyId($"L{i + 1}"), version + 1, versions[version], level, precedence, plain: i == 0));
            }
        }

        return policies;
    }

    private CreditPolicy Policy(PolicyId id, int version, DateRange days, PolicyLevel level, int? precedence, bool plain)
    {
        var portions = new PortionMaker(Draw);
        var limits = new LimitMaker(_scope, portions);
        var policy = new CreditPolicy
        {
            Id = id,
            Version = version,
            During = days,
            Level = level,
            Precedence = precedence,
            When = plain && level == PolicyLevel.House && Draw.Chance(80) ? Condition.Always : _conditions.OfLevel(level, days),
            GoverningPoint = Draw.Chance(75) ? InfluencePoint.Booking : Draw.Of(Words.Points),
            Base = Draw.Mostly<AmountBase>(75),
            CreditedAt = Draw.Mostly<CreditingEvent>(60),
            Pools = new PoolMaker(_scope, _conditions, portions).Pools(days),
            Coinciding = Draw.Any<CoincidingPoints>(),
            Limits = limits.Limits(),
            Rollup = limits.Rollup(),
            Units = limits.Units(),
            Rounding = limits.Rounding(),
        };
        return policy with { Openings = portions.Openings };
    }

    private ValueList<ContractTerm> Terms()
    {
        var terms = new List<ContractTerm>();
        var count = Draw.Weighted(70, 20, 10);
        for (var i = 0; i < count; i++)
        {
            var days = _scope.Calendar.Range(Draw, always: 70);
            if (_scope.Names.Participants.Pick(Draw, days) is { } participant)
            {
                terms.Add(new ContractTerm
                {
                    Id = $"term-{i + 1}",
                    Participant = participant,
                    Role = Draw.Chance(50) ? Draw.Of(_scope.Roles) : (Role?)null,
                    When = _conditions.OfLines(days, 1),
                    Portion = Share.Percent(Draw.From(10, 25, 100)),
                    QuotaRetirement = Draw.Chance(70) ? Share.Whole : Share.Fraction(1, 3),
                    Pay = Draw.Chance(70) ? Share.Whole : Share.Zero,
                    During = days,
                });
            }
        }

        return ValueList.From(terms);
    }
}
