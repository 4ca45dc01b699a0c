using System.Collections.Frozen;

namespace CommissionEngine.Explanations;

/// <summary>The English sentence of every reason, in one place.</summary>
/// <remarks>
/// {name} is a value of the reason, {participant} and {rule} are its own. What stands in [ ] is left out when one of its values is empty;
/// [name?text] stands only when that value is not empty. Sentences have no full stop: those about one seat are joined.
/// </remarks>
internal static class ReasonTemplates
{
    internal static FrozenDictionary<ReasonCode, string> English { get; } = new Dictionary<ReasonCode, string>
    {
        [ReasonCode.PolicyDecides] = "Policy {policy}, version {version}, decides: its level is {level}[, and it is for {when}][; in force since {since}][, until {until}]",
        [ReasonCode.PolicyBehind] = "It stands before the {level} policy {policy}, version {version} ({why}), which would also apply",
        [ReasonCode.ParameterIs] = "The policy leaves {parameter} to the regions: here it is {value}[, for {place}] (without a region's own value it is {default})",
        [ReasonCode.SplitDeclared] = "The {rule} stands instead of the policy's revenue shares[: {why}]",
        [ReasonCode.Qualifies] = "[for the {point} in {place}][, region {region}][, seat {seat}][, on the team of {account}][ since {since}][ until {until}][named?, named on the deal]",
        [ReasonCode.DoesNotQualify] = "{participant}[, {role}][ for {region}]: {why}",
        [ReasonCode.CountsOnce] = "The rule {rule} lies in {region}, as the rule {earlier} does, and both count once",
        [ReasonCode.WeightsZero] = "All weights of the rule {rule} are zero, so it is as if nobody qualified",
        [ReasonCode.NobodyQualifies] = "Nobody qualifies for the rule {rule}",
        [ReasonCode.SeatEmpty] = "The seat[ {seat}][, {role},] of the rule {rule} has been empty[ since {since}]",
        [ReasonCode.ManagerActs] = "{participant}, who manages the seat, acts for it[ until {until}]",
        [ReasonCode.ManagerTimeOver] = "its manager acted until {until}",
        [ReasonCode.NoManager] = "no manager can act for it, as {why}",
        [ReasonCode.RoleTakes] = "so {participant}, {role}, takes it",
        [ReasonCode.HouseTakes] = "so the house takes it",
        [ReasonCode.ShareHeld] = "so it is held until the seat is filled",
        [ReasonCode.NobodyTakes] = "no rule gives it to anybody, so it stays with nobody",
        [ReasonCode.ToOthersOfPool] = "so its share goes to the others of the rule {rule}",
        [ReasonCode.ToOtherPools] = "so its portion goes to the other rules, in proportion",
        [ReasonCode.HeldOver] = "{participant} was the previous owner[ until {until}]: after the handover on {since} the previous owner keeps {share} of the seat's share on this day",
        [ReasonCode.HoldoverForfeited] = "{participant} was the previous owner[ until {until}] and would keep {share} after the handover on {since}, but has left; the successor has it",
        [ReasonCode.CoverTakes] = "{participant} stands in[ for {absent}] on this day, as the owner of the seat is away",
        [ReasonCode.AbsentKeeps] = "{participant} is away on this day and keeps the share ({why})",
        [ReasonCode.ContractTerm] = "the contract of {participant} promises {portion} on top ({rule})",
        [ReasonCode.ContractTermMet] = "The contract of {participant} ({rule}) adds nothing, as {participant} is credited on these lines already",
        [ReasonCode.RoleLeftOut] = "{participant} has several roles here and is credited in one: the share of {share} by the rule {rule} is left out",
        [ReasonCode.TooManyPeople] = "{participant}: with {share} not among the {most} people who may share",
        [ReasonCode.BelowMinimum] = "{participant}: {share} is less than the minimum share of {minimum}",
        [ReasonCode.CeilingCuts] = "All credits together may be {ceiling} at most, which is {most}[rounded?, and would pass that only by rounding][, and would be {credited}]; what is beyond that is {cut}",
        [ReasonCode.PersonalLimitCuts] = "{participant} would get {amount}, and one person may get {limit} at most; the rest is left over",
        [ReasonCode.RoundedUp] = "the exact amount is {exact} of {unit}; {participant} received a whole {unit} for that fraction, {why}",
    }.ToFrozenDictionary();
}
