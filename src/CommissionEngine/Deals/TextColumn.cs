using System.Text;

namespace CommissionEngine.Deals;

/// <summary>A column of texts that are mostly different, as UTF-8 one after the other.</summary>
/// <param name="Bytes">All texts.</param>
/// <param name="Ends">For each deal where its text ends; it begins where the one before ends.</param>
public readonly record struct TextColumn(ReadOnlyMemory<byte> Bytes, ReadOnlyMemory<int> Ends)
{
    /// <summary>The text of a deal as UTF-8.</summary>
    /// <param name="deal">The deal's place.</param>
    public ReadOnlySpan<byte> Utf8(int deal)
    {
        var start = deal == 0 ? 0 : Ends.Span[deal - 1];
        return Bytes.Span[start..Ends.Span[deal]];
    }

    /// <summary>The text of a deal.</summary>
    /// <param name="deal">The deal's place.</param>
    public string this[int deal] => Encoding.UTF8.GetString(Utf8(deal));
}
