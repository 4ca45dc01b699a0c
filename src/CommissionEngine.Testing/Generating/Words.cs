namespace CommissionEngine.Testing.Generating;

/// <summary>The names that generated documents use: few, so that they meet often.</summary>
internal static class Words
{
    internal static readonly Role Global = "global-account-manager";
    internal static readonly Role Local = "local-account-manager";
    internal static readonly Role Specialist = "specialist";
    internal static readonly Role Support = "support";

    internal static readonly ValueList<Role> Roles = [Global, Local, Specialist, Support];
    internal static readonly ValueList<string> Segments = ["industry", "public"];
    internal static readonly ValueList<string> Types = ["new", "renewal", "upgrade"];
    internal static readonly ValueList<string> Stages = ["lead", "offer", "won"];
    internal static readonly ValueList<string> Channels = ["direct", "partner"];
    internal static readonly ValueList<string> Texts = ["a", "b", "c"];
    internal static readonly ValueList<string> References = ["PO-1", "PO-2"];
    internal static readonly ValueList<InfluencePoint> Points =
        [InfluencePoint.Booking, InfluencePoint.Decision, InfluencePoint.Delivery, InfluencePoint.Billing, new("design")];

    internal static readonly ValueList<Currency> Currencies = [Currency.Of("EUR"), Currency.Of("USD"), Currency.Of("JPY"), Currency.Of("KWD"), Currency.Of("SEK")];

    /// <summary>A currency that no generated roster has a rate for.</summary>
    internal static readonly Currency Strange = Currency.Of("BRL");

    internal const string Sponsor = "sponsor";
    internal const string Registered = "registered";
    internal const string Spot = "spot";
}
