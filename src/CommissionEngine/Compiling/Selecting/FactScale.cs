using CommissionEngine.Deals;

namespace CommissionEngine.Compiling.Selecting;

/// <summary>One fact that conditions ask for, and the cells into which its values fall. Cell 0 is no such fact.</summary>
internal sealed class FactScale
{
    internal const int No = 1;

    internal const int Yes = 2;

    private FactScale(string name, FactKind kind, int cells)
    {
        Name = name;
        Kind = kind;
        Cells = cells;
    }

    internal string Name { get; }

    internal FactKind Kind { get; }

    internal int Cells { get; }

    /// <summary>The texts that conditions name; the first has cell 2, because cell 1 is any other text.</summary>
    internal Names? Texts { get; private init; }

    internal Scale<decimal>? Numbers { get; private init; }

    internal Scale<int>? Dates { get; private init; }

    /// <summary>The facts of a rulebook in ordinal order of their names.</summary>
    internal static FactScale[] AllOf(Mentions mentions) => [.. mentions.TextFacts.Select(fact => OfTexts(fact.Key, new Names(fact.Value)))
        .Concat(mentions.NumberFacts.Select(fact => OfNumbers(fact.Key, new Scale<decimal>(fact.Value))))
        .Concat(mentions.DayFacts.Select(fact => OfDates(fact.Key, new Scale<int>(fact.Value))))
        .Concat(mentions.YesNoFacts.Select(name => new FactScale(name, FactKind.YesNo, Yes + 1)))
        .OrderBy(fact => fact.Name, StringComparer.Ordinal).ThenBy(fact => fact.Kind)];

    internal int CellOfText(string text) => Math.Max(Texts!.Of(text), -1) + 2;

    /// <summary>The cell of a deal's fact; 0 if it has another kind.</summary>
    internal int CellOf(Fact fact) => fact switch
    {
        Fact.Text text when Texts is not null => CellOfText(text.Value),
        Fact.Number number when Numbers is not null => Numbers.CellOf(number.Value),
        Fact.Day day when Dates is not null => Dates.CellOf(Days.Of(day.Value)),
        Fact.YesNo yesNo when Kind == FactKind.YesNo => yesNo.Value ? Yes : No,
        _ => 0,
    };

    private static FactScale OfTexts(string name, Names texts) => new(name, FactKind.Text, texts.Count + 2) { Texts = texts };

    private static FactScale OfNumbers(string name, Scale<decimal> numbers) => new(name, FactKind.Number, numbers.Cells) { Numbers = numbers };

    private static FactScale OfDates(string name, Scale<int> dates) => new(name, FactKind.Day, dates.Cells) { Dates = dates };
}
