using CommissionEngine.Deals;

namespace CommissionEngine.Compiling.Fingerprints;

/// <summary>Names what a result came from: SHA-256 of canonical content, in lower-case hexadecimal.</summary>
/// <remarks>
/// In: a document. Out: 64 characters. Law 4: the order of what is a set does not matter, nor culture or machine; law 12 likewise. Any other difference of
/// content is another fingerprint. What is written begins with the kind of document and the version of this way of writing it.
/// </remarks>
internal static class Fingerprint
{
    /// <summary>Of a rulebook.</summary>
    internal static string Of(Rulebook rulebook) => Of("rulebook/1"u8, rulebook, RulebookContent.Write);

    /// <summary>Of a roster.</summary>
    internal static string Of(Roster roster) => Of("roster/1"u8, roster, RosterContent.Write);

    /// <summary>Of a history; it may hold anything, also what no engine would have made.</summary>
    internal static string Of(DealHistory history) => Of("history/1"u8, history, HistoryContent.Write);

    private static string Of<T>(ReadOnlySpan<byte> kind, T document, Action<CanonicalWriter, T> write)
        where T : class
    {
        var writer = new CanonicalWriter();
        writer.Field(kind).Record(document, write);
        return writer.ToFingerprint();
    }
}
