using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Selecting;

/// <summary>Writes conditions as formulas over numbered tests; equal tests have one number.</summary>
internal sealed class FormulaWriter(Vocabulary vocabulary, RosterTables roster)
{
    private readonly Dictionary<Atom, int> _numbers = [];
    private readonly List<Atom> _atoms = [];

    /// <summary>The tests that were met so far, by number.</summary>
    internal IReadOnlyList<Atom> Atoms => _atoms;

    /// <param name="condition">The condition.</param>
    /// <param name="governing">The number of the point that stands where a place is asked for without a point.</param>
    internal Formula Write(Condition condition, int governing) => condition switch
    {
        Condition.All all => Formula.All(all.Of.Select(part => Write(part, governing))),
        Condition.Any any => Formula.Any(any.Of.Select(part => Write(part, governing))),
        Condition.Not not => Write(not.Of, governing).Opposite(),
        Condition.AmountBetween { From: null, To: null } => Formula.Always,
        _ => Formula.Test(NumberOf(AtomOf(condition, governing))),
    };

    private Atom AtomOf(Condition condition, int governing) => condition switch
    {
        Condition.OfType type => Texts(Vocabulary.Type, vocabulary.Types, type.AnyOf),
        Condition.InStage stage => Texts(Vocabulary.Stage, vocabulary.Stages, stage.AnyOf),
        Condition.ByChannel channel => Texts(Vocabulary.Channel, vocabulary.Channels, channel.AnyOf),
        Condition.InSegment segment => Texts(Vocabulary.Segment, vocabulary.Segments, segment.AnyOf),
        Condition.OfProduct product => Nodes(Vocabulary.Product, AtomShape.Subtrees, product.AnyOf.Select(id => roster.Products.Of(id.Value))),
        Condition.OfAccount account => Nodes(
            Vocabulary.Account,
            account.Subtree ? AtomShape.Subtrees : AtomShape.Nodes,
            account.AnyOf.Select(id => roster.Accounts.Names.Of(id.Value))),
        Condition.OfGlobalAccount => new Atom(Vocabulary.Global, AtomShape.Cells, [1]),
        Condition.InRegion region => Nodes(
            vocabulary.RegionAt(region.Point is { } point ? vocabulary.Points.Of(point.Value) : governing),
            AtomShape.Subtrees,
            region.AnyOf.Select(id => roster.Regions.Of(id.Value))),
        Condition.CallOff callOff => new Atom(
            Vocabulary.CallOff,
            AtomShape.Cells,
            vocabulary.CallOffCells(roster.Agreements.Names.Of(callOff.Agreement?.Value))),
        Condition.AmountBetween amount => Amount(amount),
        Condition.FactText text => Fact(text.Name, fact => Cells(text.AnyOf.Select(fact.CellOfText)), AtomShape.Cells),
        Condition.FactNumber number => Fact(number.Name, fact => fact.Numbers!.Band(number.From, number.To), AtomShape.Range),
        Condition.FactDay day => Fact(day.Name, fact => fact.Dates!.Band(Mentions.StartOf(day.During), Mentions.EndOf(day.During)), AtomShape.Range),
        Condition.FactYesNo yesNo => Fact(yesNo.Name, _ => [yesNo.Value ? FactScale.Yes : FactScale.No], AtomShape.Cells),
        _ => throw new ArgumentException($"There is no test for a condition of the kind {condition.Kind}.", nameof(condition)),
    };

    private int NumberOf(Atom atom)
    {
        if (!_numbers.TryGetValue(atom, out var number))
        {
            number = _atoms.Count;
            _numbers.Add(atom, number);
            _atoms.Add(atom);
        }

        return number;
    }

    private Atom Amount(Condition.AmountBetween amount)
    {
        var currency = Array.IndexOf(vocabulary.Currencies, (amount.From ?? amount.To)!.Value.Currency);
        return new Atom(
            vocabulary.AmountIn(currency),
            AtomShape.Range,
            vocabulary.Amounts[currency].Band(amount.From?.MinorUnits, amount.To?.MinorUnits));
    }

    private Atom Fact(string name, Func<FactScale, ValueList<int>> values, AtomShape shape)
    {
        var number = Array.FindIndex(vocabulary.Facts, fact => string.Equals(fact.Name, name, StringComparison.Ordinal));
        return new Atom(vocabulary.FactOf(number), shape, values(vocabulary.Facts[number]));
    }

    private static Atom Texts(int dimension, Names names, ValueList<string> texts) =>
        new(dimension, AtomShape.Cells, Cells(texts.Select(text => Vocabulary.CellOf(names, text))));

    private static Atom Nodes(int dimension, AtomShape shape, IEnumerable<int> nodes) => new(dimension, shape, Cells(nodes));

    private static ValueList<int> Cells(IEnumerable<int> values) => ValueList.From(values.Distinct().Order());
}
