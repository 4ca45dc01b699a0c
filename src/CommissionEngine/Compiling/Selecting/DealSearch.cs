namespace CommissionEngine.Compiling.Selecting;

/// <summary>Looks for a deal for which formulas hold, among all that there could be in an epoch.</summary>
/// <remarks>
/// Exact: every dimension is narrowed by what must hold; where one of several parts may hold, what is certain is drawn first and the rest is tried one after the other.
/// The steps are bounded, by number and not by time, so that the answer is the same everywhere.
/// </remarks>
internal sealed class DealSearch
{
    private const int MostSteps = 20_000;

    private static readonly CellSet FactHolds = CellSet.Of(2, [1]);

    private static readonly CellSet Either = CellSet.Of(2, [0, 1]);

    private readonly EpochView _view;
    private readonly bool _factsAreOpen;
    private readonly int _dimensions;
    private readonly int[]?[] _excluded;
    private int _steps;

    /// <param name="view">The deals that there could be.</param>
    /// <param name="factsAreOpen">True: conditions on facts count as different unless they are equal, or exclude each other. False: facts have values, as deals do.</param>
    internal DealSearch(EpochView view, bool factsAreOpen)
    {
        _view = view;
        _factsAreOpen = factsAreOpen;
        _dimensions = view.Vocabulary.Dimensions.Length;
        _excluded = new int[]?[view.AtomCount];
    }

    /// <summary>The deal that was found last, as the cells that are left.</summary>
    internal SearchState Found { get; private set; } = new();

    /// <summary>Whether there can be a deal for which all formulas hold.</summary>
    /// <param name="formulas">What must hold, and on whose behalf.</param>
    /// <param name="nestedFacts">Whether only a deal counts on which one claimant asks for no fact that the other does not ask for too.</param>
    internal Answer Find(ReadOnlySpan<(Formula Formula, Claimant For)> formulas, bool nestedFacts = false)
    {
        _steps = MostSteps;
        var state = new SearchState();
        foreach (var (formula, claimant) in formulas)
        {
            if (!Assert(state, formula, claimant))
            {
                return Answer.No;
            }
        }

        return Solve(state, nestedFacts);
    }

    private Answer Solve(SearchState state, bool nestedFacts)
    {
        if (!DrawWhatIsCertain(state))
        {
            return Answer.No;
        }

        if (state.Open.Count == 0)
        {
            var counts = IsSegmentPossible(state) && (!nestedFacts || state.AreFactsNested());
            Found = counts ? state : Found;
            return counts ? Answer.Yes : Answer.No;
        }

        var (formula, claimant) = state.Open[0];
        foreach (var part in formula.Parts)
        {
            if (--_steps < 0)
            {
                return Answer.Unknown;
            }

            var branch = state.Copy();
            branch.Open.RemoveAt(0);
            var answer = Assert(branch, part, claimant) ? Solve(branch, nestedFacts) : Answer.No;
            if (answer != Answer.No)
            {
                return answer;
            }
        }

        return Answer.No;
    }

    /// <summary>Takes out choices that are made already, and makes those that have one part left; false if one has none left.</summary>
    private bool DrawWhatIsCertain(SearchState state)
    {
        for (var i = 0; i < state.Open.Count;)
        {
            _steps--;
            var (formula, claimant) = state.Open[i];
            Formula? left = null;
            var count = 0;
            foreach (var part in formula.Parts)
            {
                var judged = Judge(state, part);
                if (judged == true)
                {
                    count = -1;
                    break;
                }

                if (judged is null)
                {
                    left = part;
                    count++;
                }
            }

            if (count == 0)
            {
                return false;
            }

            if (count > 1)
            {
                i++;
                continue;
            }

            state.Open.RemoveAt(i);
            if (count == 1)
            {
                if (!Assert(state, left!, claimant))
                {
                    return false;
                }

                i = 0;
            }
        }

        return true;
    }

    /// <summary>Makes a formula hold; false if it cannot.</summary>
    private bool Assert(SearchState state, Formula formula, Claimant claimant)
    {
        switch (formula.Kind)
        {
            case FormulaKind.All:
                return Array.TrueForAll(formula.Parts, part => Assert(state, part, claimant));
            case FormulaKind.Any:
                state.Open.Add((formula, claimant));
                return formula.Parts.Length > 0;
            default:
                return Narrow(state, formula) && Note(state, formula, claimant);
        }
    }

    private bool Narrow(SearchState state, Formula test)
    {
        var dimension = DimensionOf(test.Atom);
        var cells = CellsOf(test.Atom);
        var before = state.Of(dimension) ?? Whole(dimension);
        var after = test.IsNegated ? before.AndNot(cells) : before.And(cells);
        state.Set(dimension, after);
        return !after.IsEmpty;
    }

    /// <summary>A fact that holds rules out the conditions that exclude it.</summary>
    private bool Note(SearchState state, Formula test, Claimant claimant)
    {
        var fact = _view.Atom(test.Atom).Dimension;
        if (test.IsNegated || !_view.Vocabulary.IsFact(fact))
        {
            return true;
        }

        state.Facts.Add((fact, claimant));
        return !_factsAreOpen || Array.TrueForAll(ExcludedBy(test.Atom), other => Narrow(state, Formula.Test(other, negated: true)));
    }

    /// <summary>Whether a formula holds for all that is left, true, or for none of it, false; null if neither is sure.</summary>
    private bool? Judge(SearchState state, Formula formula)
    {
        if (formula.Kind == FormulaKind.Atom)
        {
            var cells = CellsOf(formula.Atom);
            var left = state.Of(DimensionOf(formula.Atom)) ?? Whole(DimensionOf(formula.Atom));
            return !left.Meets(cells) ? formula.IsNegated
                : left.IsWithin(cells) ? !formula.IsNegated
                : null;
        }

        // All holds unless a part does not; any is the same turned around.
        var isAll = formula.Kind == FormulaKind.All;
        bool? result = isAll;
        foreach (var part in formula.Parts)
        {
            var judged = Judge(state, part);
            if (judged == !isAll)
            {
                return judged;
            }

            result = judged is null ? null : result;
        }

        return result;
    }

    private bool IsSegmentPossible(SearchState state)
    {
        if (state.Of(Vocabulary.Segment) is not { } segments || state.Of(Vocabulary.Account) is not { } accounts)
        {
            return true;
        }

        return !Pairs(accounts, segments).IsNone;
    }

    /// <summary>The first account and segment that go together.</summary>
    internal (int Account, int Segment, bool IsNone) Pairs(CellSet accounts, CellSet segments)
    {
        for (var account = accounts.First; account >= 0; account = Kernel.BitTable.Next(accounts.Words, account + 1))
        {
            for (var segment = segments.First; segment >= 0; segment = Kernel.BitTable.Next(segments.Words, segment + 1))
            {
                if (_view.CanHave(account, segment))
                {
                    return (account, segment, false);
                }
            }
        }

        return (0, 0, true);
    }

    // Where facts are open, each condition on one is a dimension of its own, behind the others, that holds or does not.
    private bool IsOpenFact(int atom) => _factsAreOpen && _view.Vocabulary.IsFact(_view.Atom(atom).Dimension);

    private int DimensionOf(int atom) => IsOpenFact(atom) ? _dimensions + atom : _view.DimensionOf(atom);

    private CellSet CellsOf(int atom) => IsOpenFact(atom) ? FactHolds : _view.CellsOf(atom);

    private CellSet Whole(int dimension) => dimension >= _dimensions ? Either : _view.Whole(dimension);

    private int[] ExcludedBy(int atom) => _excluded[atom] ??= [.. Enumerable.Range(0, _view.AtomCount).Where(other =>
        _view.Atom(other).Dimension == _view.Atom(atom).Dimension && !_view.CellsOf(other).Meets(_view.CellsOf(atom)))];
}
