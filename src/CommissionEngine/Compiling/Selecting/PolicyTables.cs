using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Selecting;

/// <summary>Which policy is for which deals, as bits: what selecting reads. Never changes once it is made.</summary>
/// <remarks>
/// In: a rulebook and roster that were checked. Out: for each dimension and cell the policies that admit it; a program for each condition that this alone does not
/// settle; which policies are more specific than which. Policies stand in the order of level, precedence, id, version. Law 4.
/// </remarks>
internal sealed class PolicyTables
{
    private readonly Dictionary<(Condition Condition, int Point), ConditionProgram> _programs = [];
    private readonly ConditionProgram?[] _verify;
    private readonly int[] _firstDays;
    private readonly int[][] _bandsByDay;

    private PolicyTables(Rulebook rulebook, RosterTables roster, Names points)
    {
        var asked = AskedConditions.Of(rulebook, points);
        var mentions = new Mentions(roster);
        foreach (var (condition, _) in asked)
        {
            mentions.Collect(condition);
        }

        Vocabulary = new Vocabulary(mentions, roster, points);
        var writer = new FormulaWriter(Vocabulary, roster);
        var formulas = asked.ToDictionary(key => key, key => writer.Write(key.Condition, key.Point));
        var view = new FrameView(Vocabulary, writer.Atoms);
        foreach (var (key, formula) in formulas)
        {
            _programs.Add(key, new ConditionProgram(formula, view));
        }

        Atoms = writer.Atoms;
        Policies = Ordered(rulebook, policy => formulas[(policy.When, points.Of(policy.GoverningPoint.Value))]);
        Rows = [.. RowsOf(view)];
        _verify = [.. Policies.Select(entry => IsSettledByRows(entry.When, view) ? null : ProgramOf(entry.Policy.When, points.Of(entry.Policy.GoverningPoint.Value)))];
        _firstDays = [.. Policies.Select(entry => entry.Days).Concat(rulebook.ContractTerms.Select(term => DaySpan.Of(term.During))).SelectMany(Cuts).Append(int.MinValue).Distinct().Order()];
        DayRows = new PolicyRows(-1, _firstDays.Length, Array.ConvertAll(Policies, entry => entry.Days == DaySpan.Always
            ? null
            : CellSet.Range(_firstDays.Length, CellOfDay(entry.Days.First), CellOfDay(entry.Days.Last) + 1)));
        _bandsByDay = BandsNeeded(rulebook);
        Specificity = new Specificity(this, roster);
    }

    /// <summary>The policies, the first of which stands before all others.</summary>
    internal PolicyEntry[] Policies { get; }

    internal Vocabulary Vocabulary { get; }

    internal IReadOnlyList<Atom> Atoms { get; }

    /// <summary>A row for each cell of each dimension that some policy asks for.</summary>
    internal PolicyRows[] Rows { get; }

    internal PolicyRows DayRows { get; }

    internal Specificity Specificity { get; }

    /// <summary>Compiles the conditions of a rulebook, and adds what ties two of its policies for good to the diagnostics.</summary>
    /// <param name="rulebook">Checked.</param>
    /// <param name="roster">The roster's tables.</param>
    /// <param name="points">Every influence point that the rulebook names.</param>
    /// <param name="diagnostics">Where conflicts are reported.</param>
    internal static PolicyTables Compile(Rulebook rulebook, RosterTables roster, Names points, List<Diagnostic> diagnostics)
    {
        var tables = new PolicyTables(rulebook, roster, points);
        diagnostics.AddRange(tables.Specificity.Conflicts);
        return tables;
    }

    internal LineFrame NewFrame() => new(Vocabulary, Vocabulary.Points.Count, Policies.Length);

    /// <summary>The program of a condition of the rulebook, in a policy whose governing point has this number.</summary>
    internal ConditionProgram ProgramOf(Condition condition, int governing) => _programs[(condition, governing)];

    /// <summary>Whether a policy that the rows admit applies indeed.</summary>
    internal bool Applies(int policy, LineFrame frame) => _verify[policy]?.HoldsFor(frame) ?? true;

    /// <summary>The cell of <see cref="DayRows"/> in which a day lies.</summary>
    internal int CellOfDay(int day)
    {
        var place = Array.BinarySearch(_firstDays, day);
        return place >= 0 ? place : ~place - 1;
    }

    /// <summary>The currencies, by their numbers in the vocabulary, whose bands some policy that holds on that day asks for.</summary>
    internal ReadOnlySpan<int> BandsNeededOn(int day) => _bandsByDay[CellOfDay(day)];

    private static PolicyEntry[] Ordered(Rulebook rulebook, Func<CreditPolicy, Formula> formulaOf)
    {
        (CreditPolicy Policy, int Place)[] sorted = [.. rulebook.Policies.Select((policy, place) => (policy, place))];
        Array.Sort(sorted, (left, right) => PolicyEntry.Compare(left.Policy, right.Policy));
        var entries = new PolicyEntry[sorted.Length];
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && PolicyEntry.CompareRank(sorted[start].Policy, sorted[end].Policy) == 0)
            {
                end++;
            }

            for (var i = start; i < end; i++)
            {
                var (policy, place) = sorted[i];
                entries[i] = new PolicyEntry(policy, place, DaySpan.Of(policy.During), formulaOf(policy), start, end);
            }

            start = end;
        }

        return entries;
    }

    private IEnumerable<PolicyRows> RowsOf(FrameView view)
    {
        var asked = new SortedSet<int>(Policies.SelectMany(entry => entry.When.Atoms()).Select(view.DimensionOf));
        foreach (var dimension in asked)
        {
            var admitted = Array.ConvertAll(Policies, entry => view.Project(entry.When, dimension));
            if (Array.Exists(admitted, cells => cells is not null))
            {
                yield return new PolicyRows(dimension, Vocabulary.Dimensions[dimension].Cells, admitted);
            }
        }
    }

    /// <summary>Whether a formula holds wherever every dimension by itself admits it: each of its parts asks for one dimension only.</summary>
    private static bool IsSettledByRows(Formula formula, FrameView view) => formula.Kind == FormulaKind.All
        ? Array.TrueForAll(formula.Parts, part => part.Atoms().Select(view.DimensionOf).Distinct().Count() == 1)
        : formula.Atoms().Select(view.DimensionOf).Distinct().Count() == 1;

    /// <summary>The days on which what holds changes: the first one, and the one after the last.</summary>
    private static IEnumerable<int> Cuts(DaySpan days)
    {
        if (days.First != int.MinValue)
        {
            yield return days.First;
        }

        if (days.Last != int.MaxValue)
        {
            yield return days.Last + 1;
        }
    }

    // Every band that is written down counts, also where the rest of the condition would settle it: nobody has to know how conditions are simplified.
    private int[][] BandsNeeded(Rulebook rulebook)
    {
        var asked = new List<(DaySpan Days, int[] Bands)>();
        foreach (var entry in Policies)
        {
            asked.Add((entry.Days, BandsOf(entry.Policy.Pools.Select(pool => pool.Lines).OfType<Condition>().Append(entry.Policy.When))));
        }

        foreach (var term in rulebook.ContractTerms)
        {
            asked.Add((DaySpan.Of(term.During), BandsOf([term.When])));
        }

        asked.RemoveAll(one => one.Bands.Length == 0);
        return Array.ConvertAll(_firstDays, day => asked.Where(one => one.Days.Contains(day)).SelectMany(one => one.Bands).Distinct().Order().ToArray());
    }

    private int[] BandsOf(IEnumerable<Condition> conditions) =>
        [.. conditions.SelectMany(BandsIn).Select(currency => Array.IndexOf(Vocabulary.Currencies, currency)).Where(band => band >= 0).Distinct()];

    private static IEnumerable<Currency> BandsIn(Condition condition) => condition switch
    {
        Condition.All all => all.Of.SelectMany(BandsIn),
        Condition.Any any => any.Of.SelectMany(BandsIn),
        Condition.Not not => BandsIn(not.Of),
        Condition.AmountBetween band when (band.From ?? band.To) is { } end => [end.Currency],
        _ => [],
    };
}
