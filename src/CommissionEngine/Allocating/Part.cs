using CommissionEngine.Allocating.Gathering;
using CommissionEngine.Compiling;
using CommissionEngine.Deals;
using CommissionEngine.Policies;

namespace CommissionEngine.Allocating;

/// <summary>Lines of a deal that are shared out together, and what the stages ask for them. Used again for every part.</summary>
internal sealed class Part : PartFrame
{
    internal required EngineTables Tables { get; init; }

    internal required ExtraNames Names { get; init; }

    internal required Team Team { get; init; }

    internal Deal Deal { get; set; } = null!;

    internal DealHistory? History { get; set; }

    /// <summary>The year as findings name it: only of a deal that has yearly parts.</summary>
    internal int? NamedYear { get; set; }

    /// <summary>The compensation date.</summary>
    internal int Day { get; set; }

    internal int Account { get; set; }

    internal PolicyBody Body { get; set; } = null!;

    internal PortionSet Portions { get; set; } = null!;

    /// <summary>The region at each influence point that the rulebook names; negative if there is none.</summary>
    internal int[] Places { get; set; } = [];

    /// <summary>The contract terms that the lines meet, in order of their ids.</summary>
    internal List<ContractTerm> Terms { get; } = [];

    internal CreditPolicy Policy => Body.Policy;

    /// <summary>The name of a rule by its number.</summary>
    internal string RuleName(int rule) => rule switch
    {
        HolderEntry<long>.ByOverride => "override",
        HolderEntry<long>.ByDocumentedSplit => "documented split",
        _ when rule < Body.Pools.Length => Body.Pools[rule].Pool.Name,
        _ => Terms[rule - Body.Pools.Length].Id,
    };

    internal ParticipantId ParticipantId(int participant) => participant == Tables.House
        ? Tables.Rulebook.House
        : new ParticipantId(Tables.Roster.Participants[participant]);

    internal Rosters.Seat Seat(int seat) => seat == Tables.HouseSeat
        ? Rosters.Seat.Of(Tables.Rulebook.House)
        : Tables.People.Seats[seat];
}
