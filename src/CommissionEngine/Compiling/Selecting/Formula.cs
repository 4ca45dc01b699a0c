namespace CommissionEngine.Compiling.Selecting;

/// <summary>A condition over numbered tests, with negation only at the tests, nested lists flattened and constants taken out.</summary>
internal sealed class Formula
{
    private Formula(FormulaKind kind, int atom, bool negated, Formula[] parts)
    {
        Kind = kind;
        Atom = atom;
        IsNegated = negated;
        Parts = parts;
    }

    /// <summary>Holds for everything: all of nothing.</summary>
    internal static Formula Always { get; } = new(FormulaKind.All, -1, false, []);

    /// <summary>Holds for nothing: any of nothing.</summary>
    internal static Formula Never { get; } = new(FormulaKind.Any, -1, false, []);

    internal FormulaKind Kind { get; }

    /// <summary>The number of the test, of a formula that is one.</summary>
    internal int Atom { get; }

    internal bool IsNegated { get; }

    internal Formula[] Parts { get; }

    internal static Formula Test(int atom, bool negated = false) => new(FormulaKind.Atom, atom, negated, []);

    internal static Formula All(IEnumerable<Formula> parts) => Joined(FormulaKind.All, Always, Never, parts);

    internal static Formula Any(IEnumerable<Formula> parts) => Joined(FormulaKind.Any, Never, Always, parts);

    /// <summary>What holds exactly where this does not.</summary>
    internal Formula Opposite() => Kind switch
    {
        FormulaKind.Atom => new Formula(FormulaKind.Atom, Atom, !IsNegated, []),
        FormulaKind.All => Any(Parts.Select(part => part.Opposite())),
        _ => All(Parts.Select(part => part.Opposite())),
    };

    /// <summary>Every test in it, as often as it stands there.</summary>
    internal IEnumerable<int> Atoms() => Kind == FormulaKind.Atom ? [Atom] : Parts.SelectMany(part => part.Atoms());

    private static Formula Joined(FormulaKind kind, Formula nothing, Formula everything, IEnumerable<Formula> parts)
    {
        var joined = new List<Formula>();
        foreach (var part in parts)
        {
            if (ReferenceEquals(part, everything))
            {
                return everything;
            }

            joined.AddRange(part.Kind == kind ? part.Parts : [part]);
        }

        return joined.Count switch
        {
            0 => nothing,
            1 => joined[0],
            _ => new Formula(kind, -1, false, [.. joined]),
        };
    }
}
