using System.Globalization;

namespace CommissionEngine.Testing.Laws;

/// <summary>What a law says of one case.</summary>
/// <param name="Tried">Whether it had anything to say.</param>
/// <param name="Broken">What breaks it; null if it holds.</param>
internal readonly record struct Verdict(bool Tried, string? Broken)
{
    /// <summary>The law does not concern the case.</summary>
    internal static Verdict Silent => default;

    internal static Verdict Holds => new(true, null);

    internal static Verdict Breaks(FormattableString sentence) => new(true, sentence.ToString(CultureInfo.InvariantCulture));
}
