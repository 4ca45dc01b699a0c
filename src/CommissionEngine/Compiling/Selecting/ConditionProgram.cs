namespace CommissionEngine.Compiling.Selecting;

/// <summary>A condition as a flat list of tests with jumps, asked of a frame without allocating.</summary>
internal sealed class ConditionProgram
{
    private const int Holds = -1;

    private const int Fails = -2;

    private readonly Step[] _steps;
    private readonly int _entry;

    /// <param name="formula">What is asked.</param>
    /// <param name="view">The cells of frames.</param>
    internal ConditionProgram(Formula formula, CellView view)
    {
        var steps = new List<Step>();
        _entry = Emit(formula, Holds, Fails, view, steps);
        _steps = [.. steps];
    }

    /// <summary>Whether the condition holds for a line.</summary>
    internal bool HoldsFor(LineFrame frame)
    {
        var next = _entry;
        while (next >= 0)
        {
            ref readonly var step = ref _steps[next];
            next = step.Cells.Contains(frame.Cells[step.Dimension]) ? step.IfInside : step.IfOutside;
        }

        return next == Holds;
    }

    /// <summary>Writes the steps of a formula behind those that follow it, and answers where it begins.</summary>
    private static int Emit(Formula formula, int ifHolds, int ifFails, CellView view, List<Step> steps)
    {
        if (formula.Kind == FormulaKind.Atom)
        {
            var (inside, outside) = formula.IsNegated ? (ifFails, ifHolds) : (ifHolds, ifFails);
            steps.Add(new Step(view.DimensionOf(formula.Atom), view.CellsOf(formula.Atom), inside, outside));
            return steps.Count - 1;
        }

        var entry = formula.Kind == FormulaKind.All ? ifHolds : ifFails;
        for (var i = formula.Parts.Length - 1; i >= 0; i--)
        {
            entry = formula.Kind == FormulaKind.All
                ? Emit(formula.Parts[i], entry, ifFails, view, steps)
                : Emit(formula.Parts[i], ifHolds, entry, view, steps);
        }

        return entry;
    }

    private readonly record struct Step(int Dimension, CellSet Cells, int IfInside, int IfOutside);
}
