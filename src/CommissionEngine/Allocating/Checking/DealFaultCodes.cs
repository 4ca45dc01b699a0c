namespace CommissionEngine.Allocating.Checking;

/// <summary>The codes of faults of deals. A code never changes its meaning; docs/diagnostics.md has a section for each.</summary>
internal static class DealFaultCodes
{
    // Of any member.
    internal const string ValueMissing = "CE2001";
    internal const string TextBlank = "CE2002";
    internal const string TextUnwritable = "CE2003";
    internal const string IdMissing = "CE2004";
    internal const string ChoiceUndefined = "CE2005";
    internal const string CurrencyMissing = "CE2006";
    internal const string DayOutOfRange = "CE2007";
    internal const string DayNotIso = "CE2008";
    internal const string TooManyDecimals = "CE2009";

    // Of the deal and its lines.
    internal const string LinesMissing = "CE2010";
    internal const string LineNumberNegative = "CE2011";
    internal const string LineNumberTwice = "CE2012";
    internal const string PlaceTwice = "CE2013";
    internal const string DateNameTwice = "CE2014";
    internal const string DateNameReserved = "CE2015";
    internal const string YearsNotTotal = "CE2016";
    internal const string YearsIncomplete = "CE2017";
    internal const string YearsTooMany = "CE2018";

    // Of events.
    internal const string EventTwice = "CE2020";
    internal const string EventLineUnknown = "CE2021";
    internal const string EventYearUnknown = "CE2022";

    // Of facts and people.
    internal const string FactTwice = "CE2030";
    internal const string FactKindDiffers = "CE2031";
    internal const string MemberTwice = "CE2032";
    internal const string SharesMissing = "CE2033";
}
