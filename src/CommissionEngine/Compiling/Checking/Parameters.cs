using CommissionEngine.Policies;

namespace CommissionEngine.Compiling.Checking;

/// <summary>What one version of a policy opens, and where it is used.</summary>
/// <remarks>The bounds of an opening that has a fault of its own are not known, so that this fault brings no others with it.</remarks>
internal sealed class Parameters(FaultList faults)
{
    private readonly Dictionary<string, (Spot At, PortionRange? Range)> _opened = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Reads the openings of a policy.</summary>
    internal void Open(Spot at, ValueList<Opening>? openings) =>
        faults.Each(at, "openings", openings, row => row.Parameter, (row, there) =>
        {
            PortionRange? range = null;
            if (row.Minimum > row.Maximum)
            {
                faults.Add(DiagnosticCodes.OpeningTurnedAround, there.Of("minimum"), $"The minimum {row.Minimum} is above the maximum {row.Maximum}.", $"Swap them, or correct one of them.");
            }
            else
            {
                range = new PortionRange(row.Minimum, row.Maximum);
                Default(there, row);
            }

            if (faults.Text(there, "parameter", row.Parameter) && !_opened.TryAdd(row.Parameter, (there, range)))
            {
                _opened[row.Parameter] = (_opened[row.Parameter].At, null);
                faults.Add(DiagnosticCodes.OpeningTwice, there, $"The policy opens {Words.Quoted(row.Parameter)} twice.", $"Leave one opening, or give one of them another name.");
            }
        });

    /// <summary>Between which values a portion lies; null if that cannot be known, for a fault that is told or because it is the rest.</summary>
    internal PortionRange? Check(Spot at, string member, Portion? portion, bool mayBeRest = false)
    {
        switch (portion)
        {
            case Portion.Fixed set:
                return new PortionRange(set.Share, set.Share);
            case Portion.Parameter parameter:
                return Use(at.Of(member), parameter.Name);
            case Portion.Rest:
                if (!mayBeRest)
                {
                    faults.Add(
                        DiagnosticCodes.RestMisplaced, at.Of(member), $"The rest of 100% is asked for where no shares total 100%.", $"Give a fixed share or a parameter; only the portion of a revenue pool can be the rest.");
                }

                return null;
            default:
                faults.Given(at, member, portion);
                return null;
        }
    }

    /// <summary>Tells what is opened and nowhere used.</summary>
    internal void ReportUnused()
    {
        foreach (var (name, (at, _)) in _opened)
        {
            if (!_used.Contains(name))
            {
                faults.Add(DiagnosticCodes.OpeningUnused, at, $"The policy opens {Words.Quoted(name)} and uses it nowhere.", $"Use the parameter as a portion, or take the opening out.");
            }
        }
    }

    /// <summary>Whether the policy opens the parameter, and between which bounds, where they are known.</summary>
    internal bool Opens(string name, out PortionRange? range)
    {
        var opens = _opened.TryGetValue(name, out var opened);
        range = opened.Range;
        return opens;
    }

    private PortionRange? Use(Spot at, string? name)
    {
        if (!faults.Text(at, "name", name))
        {
            return null;
        }

        if (!_opened.TryGetValue(name!, out var opened))
        {
            faults.Add(DiagnosticCodes.ParameterUnknown, at, $"The policy opens no parameter {Words.Quoted(name)}.", $"Correct the name, or add an opening with its bounds and its default.");
            return null;
        }

        _used.Add(name!);
        return opened.Range;
    }

    private void Default(Spot at, Opening row)
    {
        if (row.Default < row.Minimum || row.Default > row.Maximum)
        {
            faults.Add(
                DiagnosticCodes.DefaultOutOfBounds, at.Of("default"), $"The default {row.Default} is outside {row.Minimum} to {row.Maximum}.", $"Choose a default within the bounds.");
        }
    }
}
