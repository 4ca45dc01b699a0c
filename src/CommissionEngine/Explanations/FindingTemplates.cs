using CommissionEngine.Allocations;

namespace CommissionEngine.Explanations;

/// <summary>The English sentence of every finding. They are read by people who disagree with them: plainly, with the values that mattered.</summary>
internal static class FindingTemplates
{
    private const string Where = "[Line {line}[, year {year}]: ]";

    /// <summary>The sentence, as <see cref="FindingText"/> reads it; null for a number that is no finding.</summary>
    internal static string? English(FindingCode code) => code switch
    {
        FindingCode.DealFault => "The deal is written down wrong at {path}: {message} {remedy} ({code})",
        FindingCode.AccountUnknown => "The roster does not know the customer[ {account}] on the compensation date.",
        FindingCode.ProductUnknown => Where + "The roster does not know the product {product} on the compensation date, so it counts as not given.",
        FindingCode.RegionUnknown => Where + "The place of {point} is given as {region}, a region that the roster does not know on the compensation date, so it counts as not given.",
        FindingCode.ParticipantUnknown => "{participant} is named on the deal, but the roster does not know this participant on the compensation date, so naming gives no credit.",
        FindingCode.AgreementUnknown => "The deal refers to the agreement {agreement}, which the roster does not know.",
        FindingCode.EntityNotCovered =>
            "The deal was booked as a call-off under {agreement} on {booked}, but on that day the agreement does not cover the customer[ {account}], so the booking does not make it one.",
        FindingCode.OutsideTerm => "The deal was booked as a call-off under {agreement} on {booked}, outside the term of the agreement ({term}), so the booking does not make it one.",
        FindingCode.CoveredButLocal =>
            "The customer {account} is covered by {agreements}, but the deal was booked as local and no valid claim makes it a call-off. An owner could claim it up to and including {claim-until}.",
        FindingCode.ClaimLate => "The claim of {participant} under {agreement} of {claimed} came too late: the last day was {last-day}.",
        FindingCode.ClaimNotCovered => "The claim of {participant} under {agreement} does not count: on the booked date the agreement does not cover the customer[ {account}].",
        FindingCode.ClaimNotByOwner => "The claim of {participant} under {agreement} of {claimed} does not count: {participant} does not own the agreement on that day.",
        FindingCode.ClaimsConflict => "The deal is a call-off under several agreements at once ({agreements}), so nobody is credited until only one is left.",
        _ => EnglishOfDecisions(code) ?? EnglishOfEvents(code),
    };

    private static string? EnglishOfDecisions(FindingCode code) => code switch
    {
        FindingCode.OverrideIncomplete => "The override changes nothing: it lacks its {missing}.",
        FindingCode.SplitNotApproved => "The documented split changes nothing: it had to be approved on or before the booked date, {booked} (approved: {approved}).",
        FindingCode.SplitRefused => Where + "The shares of \"{rule}\" are refused, so nobody is credited:[ the roster does not know {participant}][ they total {total} instead of {required}].",
        FindingCode.ShareBelowMinimum => Where + "{participant} has {share} of the revenue, less than the minimum of {minimum}.",
        FindingCode.CeilingRefused => Where + "The credits together come to {credited}, more than the ceiling of {ceiling} allows, so nobody is credited.",
        FindingCode.DuplicateBooking => "The order {reference} was booked before, as the deal {deal}, which is the one that is credited.",
        FindingCode.OriginalUnknown => "The deal continues {original}, which the history does not hold, so nothing can be credited or taken back.",
        FindingCode.NoPolicy => Where + "No policy is for this on {date}, so nobody is credited for it.",
        FindingCode.PoliciesConflict => Where + "Several policies are for this and none stands before the others ({policies}), so nobody is credited for it.",
        FindingCode.RateMissing => "[Year {year}: ]There is no exchange rate of type {type} from {from} to {to} on {date}, so nobody is credited.",
        FindingCode.CompensationDateMissing => "The deal has no date \"{name}\", which the rulebook takes as the compensation date, so nobody is credited.",
        FindingCode.BaseMissing => Where + "The policy {policy} asks for the {base} amount, which is not stated, so nobody is credited for it.",
        FindingCode.AmountOutOfRange => "Nothing is credited, because an amount is too large to be counted exactly: {what}.",
        _ => null,
    };

    private static string? EnglishOfEvents(FindingCode code) => code switch
    {
        FindingCode.EventNeedsLine => "The event {event} is not counted: it names no line, and the deal has both positive and negative lines.",
        FindingCode.OutsideWhole => Where + "The event {event} is not counted: it would lead to a running total of {reached}, which is not between zero and {whole}.",
        FindingCode.EventRepeated => "The event {event} was counted before, so it is not counted again.",
        FindingCode.EventLineUnknown => "The event {event} is not counted: it names[ line {line}][ year {year}], which the original does not have.",
        FindingCode.OverlayLapsed => "[In the lines that are shared out with line {line}[ of year {year}]: ]Of the overlay \"{rule}\", {share} of what it is a part of lapsed[ for {participant}] ({reason}).",
        FindingCode.StageUnknown => Where + "{participant} keeps nothing after the handover: the history does not know which stage the deal had reached on {date}.",
        _ => null,
    };
}
