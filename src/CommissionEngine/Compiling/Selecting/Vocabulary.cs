namespace CommissionEngine.Compiling.Selecting;

/// <summary>What the conditions of a rulebook can tell apart: the dimensions, and the cells into which names, places, amounts and facts fall.</summary>
/// <remarks>In: every condition of a rulebook. Out: numbers that do not depend on the order of the rulebook. Law 4.</remarks>
internal sealed class Vocabulary
{
    internal const int Type = (int)DimensionKind.Type;

    internal const int Stage = (int)DimensionKind.Stage;

    internal const int Channel = (int)DimensionKind.Channel;

    internal const int Segment = (int)DimensionKind.Segment;

    internal const int CallOff = (int)DimensionKind.CallOff;

    internal const int Account = (int)DimensionKind.Account;

    internal const int Global = (int)DimensionKind.Global;

    internal const int Product = (int)DimensionKind.Product;

    /// <summary>How many kinds have one dimension each; their dimensions stand first.</summary>
    private const int Single = (int)DimensionKind.Region;

    private const int NoCallOff = 0;

    private const int OtherAgreement = 1;

    private readonly int[] _cellOfSegment;
    private readonly int[] _cellOfAgreement;

    internal Vocabulary(Mentions mentions, RosterTables roster, Names points)
    {
        Points = points;
        Types = new Names(mentions.Types);
        Stages = new Names(mentions.Stages);
        Channels = new Names(mentions.Channels);
        Segments = new Names(mentions.Segments);
        Agreements = [.. mentions.Agreements.Order()];
        AccountCells = new TreeCells(roster.Accounts.Tree, mentions.Accounts, mentions.AccountsAlone);
        ProductCells = new TreeCells(roster.ProductTree, mentions.Products, []);
        RegionCells = new TreeCells(roster.RegionTree, mentions.Regions, []);
        Currencies = [.. mentions.Amounts.Keys.OrderBy(currency => currency.Code, StringComparer.Ordinal).ThenBy(currency => currency.Decimals)];
        Amounts = [.. Currencies.Select(currency => new Scale<long>(mentions.Amounts[currency]))];
        Facts = FactScale.AllOf(mentions);
        Dimensions = [.. AllDimensions()];

        _cellOfSegment = new int[roster.Accounts.Segments.Count];
        for (var i = 0; i < _cellOfSegment.Length; i++)
        {
            _cellOfSegment[i] = CellOf(Segments, roster.Accounts.Segments[i]);
        }

        _cellOfAgreement = new int[roster.Agreements.Names.Count];
        for (var i = 0; i < _cellOfAgreement.Length; i++)
        {
            _cellOfAgreement[i] = Math.Max(Array.BinarySearch(Agreements, i), -1) + OtherAgreement + 1;
        }
    }

    internal Dimension[] Dimensions { get; }

    internal Names Points { get; }

    internal Names Types { get; }

    internal Names Stages { get; }

    internal Names Channels { get; }

    internal Names Segments { get; }

    /// <summary>The roster's numbers of the agreements that conditions name, in order.</summary>
    internal int[] Agreements { get; }

    internal TreeCells AccountCells { get; }

    internal TreeCells ProductCells { get; }

    internal TreeCells RegionCells { get; }

    /// <summary>The currencies of amount bands.</summary>
    internal Currency[] Currencies { get; }

    /// <summary>The cuts of the amount bands of each currency, in minor units.</summary>
    internal Scale<long>[] Amounts { get; }

    internal FactScale[] Facts { get; }

    internal int RegionAt(int point) => Single + point;

    internal int AmountIn(int currency) => Single + Points.Count + currency;

    internal int FactOf(int fact) => Single + Points.Count + Currencies.Length + fact;

    internal bool IsFact(int dimension) => dimension >= FactOf(0);

    /// <summary>The cell of a text; 0 if no condition names it, or there is none.</summary>
    internal static int CellOf(Names texts, string? text) => Math.Max(texts.Of(text), -1) + 1;

    /// <summary>The cell of a segment of the roster; 0 for -1.</summary>
    internal int CellOfSegment(int segment) => segment < 0 ? 0 : _cellOfSegment[segment];

    /// <summary>The cell of an agreement of the roster; for -1, which is no call-off, 0.</summary>
    internal int CellOfAgreement(int agreement) => agreement < 0 ? NoCallOff : _cellOfAgreement[agreement];

    /// <summary>The cells of a call-off under an agreement; under any, for -1.</summary>
    internal ValueList<int> CallOffCells(int agreement) => agreement >= 0
        ? [CellOfAgreement(agreement)]
        : ValueList.From(Enumerable.Range(OtherAgreement, Agreements.Length + 1));

    private IEnumerable<Dimension> AllDimensions()
    {
        yield return new Dimension(DimensionKind.Type, 0, Types.Count + 1);
        yield return new Dimension(DimensionKind.Stage, 0, Stages.Count + 1);
        yield return new Dimension(DimensionKind.Channel, 0, Channels.Count + 1);
        yield return new Dimension(DimensionKind.Segment, 0, Segments.Count + 1);
        yield return new Dimension(DimensionKind.CallOff, 0, Agreements.Length + OtherAgreement + 1);
        yield return new Dimension(DimensionKind.Account, 0, AccountCells.Cells);
        yield return new Dimension(DimensionKind.Global, 0, 2);
        yield return new Dimension(DimensionKind.Product, 0, ProductCells.Cells);
        for (var point = 0; point < Points.Count; point++)
        {
            yield return new Dimension(DimensionKind.Region, point, RegionCells.Cells);
        }

        for (var currency = 0; currency < Currencies.Length; currency++)
        {
            yield return new Dimension(DimensionKind.Amount, currency, Amounts[currency].Cells);
        }

        for (var fact = 0; fact < Facts.Length; fact++)
        {
            yield return new Dimension(DimensionKind.Fact, fact, Facts[fact].Cells);
        }
    }
}
