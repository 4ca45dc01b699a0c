using CommissionEngine.Policies;
using CommissionEngine.Rosters;

namespace CommissionEngine.Samples.GlobalAccounts.Rules;

/// <summary>The pools that several policies share.</summary>
internal static class Pools
{
    public const string PartnerShare = "partner-share";

    /// <summary>0 to 40% for the partner manager, 25% where a region says nothing.</summary>
    public static readonly Opening PartnerOpening = new()
    {
        Parameter = PartnerShare,
        Minimum = Share.Zero,
        Maximum = Share.Percent(40),
        Default = Share.Percent(25),
    };

    /// <summary>On top of every deal: the specialists of what was sold, and the partner manager if a partner sold it.</summary>
    public static readonly ValueList<CreditPool> Overlays =
    [
        Specialist("service specialist", Roles.Service, "service"),
        Specialist("software specialist", Roles.Software, "software"),
        Specialist("machine specialist", Roles.Machines, "machines"),
        new()
        {
            Name = "partner manager",
            IsOverlay = true,
            Portion = new Portion.Parameter { Name = PartnerShare },
            To = new Recipients.Team { Roles = [Roles.Partner], Point = InfluencePoint.Booking, NearestRegion = true },
            Absence = AbsenceRule.ByMediation,
            Lines = new Condition.ByChannel { AnyOf = ["partner"] },
        },
    ];

    /// <summary>The account managers nearest to the place and to the customer, by their weights.</summary>
    public static CreditPool Local(string name, Portion portion, InfluencePoint point) => new()
    {
        Name = name,
        Portion = portion,
        To = new Recipients.Team { Roles = [Roles.Local], Reach = Reach.Local, Point = point, NearestRegion = true, NearestAccount = true },
        Split = new SplitMethod.ByWeight(),
        Vacancy = Everywhere.ManagerThenHouse,
        Absence = AbsenceRule.ByMediation,
        Holdover = Everywhere.NinetyDays,
    };

    /// <summary>The manager of the global account.</summary>
    public static CreditPool Global(string name, Portion portion) => new()
    {
        Name = name,
        Portion = portion,
        To = new Recipients.Team { Roles = [Roles.Global], Reach = Reach.Global, NearestAccount = true, ByAccount = true },
        Vacancy = Everywhere.ManagerThenHouse,
        Absence = AbsenceRule.ByMediation,
        Holdover = Everywhere.NinetyDays,
    };

    // All of the lines of his own product line, in the region nearest to where they are delivered. An empty seat of an overlay lapses.
    private static CreditPool Specialist(string name, Role role, ProductId line) => new()
    {
        Name = name,
        IsOverlay = true,
        Portion = Portion.Whole,
        To = new Recipients.Team { Roles = [role], Point = InfluencePoint.Delivery, NearestRegion = true },
        Split = new SplitMethod.ByWeight(),
        Absence = AbsenceRule.ByMediation,
        Lines = new Condition.OfProduct { AnyOf = [line] },
    };
}
