using CommissionEngine.Policies;

namespace CommissionEngine.Compiling;

/// <summary>Which percentages a policy has in a region on a day: one table look for a policy that opens nothing, a walk up the regions for one that does.</summary>
/// <remarks>For every parameter the nearest region at or above the governing place that has a value on the day decides, else the default.</remarks>
internal sealed class Adaptations
{
    private readonly PortionSet _defaults;
    private readonly Timeline<int>[] _values;
    private readonly Share[][] _shares;
    private readonly Dictionary<string, PortionSet> _sets = new(StringComparer.Ordinal);
    private readonly CreditPolicy _policy;
    private readonly Tree _regions;

    internal Adaptations(CreditPolicy policy, ValueList<Adaptation> adaptations, RosterTables tables)
    {
        _policy = policy;
        _regions = tables.RegionTree;
        _defaults = Set([.. policy.Openings.Select(opening => opening.Default)]);
        _values = new Timeline<int>[policy.Openings.Count];
        _shares = new Share[policy.Openings.Count][];
        for (var i = 0; i < policy.Openings.Count; i++)
        {
            var opening = policy.Openings[i];

            // A value for the days of another version lies within the bounds of that one only.
            var own = adaptations.Where(adaptation => adaptation.Policy == policy.Id && adaptation.During.Overlaps(policy.During)
                && string.Equals(adaptation.Parameter, opening.Parameter, StringComparison.Ordinal)).ToArray();
            Share[] shares = [opening.Default, .. own.Select(adaptation => adaptation.Value).Distinct().Order()];
            _shares[i] = shares;
            _values[i] = new Timeline<int>(tables.Regions.Count, own.Select(adaptation => (
                tables.Regions.Of(adaptation.Region.Value),
                DaySpan.Of(adaptation.During),
                Array.IndexOf(shares, adaptation.Value))));
        }

        EnumerateSets(new int[policy.Openings.Count], 0);
    }

    /// <summary>The percentages where no region says otherwise.</summary>
    internal PortionSet Defaults => _defaults;

    internal PortionSet At(int region, int day)
    {
        if (_values.Length == 0)
        {
            return _defaults;
        }

        Span<int> chosen = stackalloc int[_values.Length];
        for (var i = 0; i < _values.Length; i++)
        {
            chosen[i] = ValueAt(i, region, day);
        }

        return _sets.TryGetValue(Key(chosen), out var set) ? set : Set(Choice(chosen));
    }

    private int ValueAt(int opening, int region, int day)
    {
        for (var node = region; node >= 0; node = _regions.Parent(node, day))
        {
            if (_values[opening].TryAt(node, day, out var value))
            {
                return value;
            }
        }

        return 0;
    }

    // Few parameters with few values are the rule; where there are more, sets are made when they are needed.
    private void EnumerateSets(int[] chosen, int opening)
    {
        const int Most = 256;
        if (_shares.Aggregate(1L, static (product, shares) => Math.Min(product * shares.Length, Most + 1)) > Most)
        {
            return;
        }

        if (opening == chosen.Length)
        {
            _sets[Key(chosen)] = Set(Choice(chosen));
            return;
        }

        for (chosen[opening] = 0; chosen[opening] < _shares[opening].Length; chosen[opening]++)
        {
            EnumerateSets(chosen, opening + 1);
        }
    }

    private Share[] Choice(ReadOnlySpan<int> chosen)
    {
        var shares = new Share[chosen.Length];
        for (var i = 0; i < chosen.Length; i++)
        {
            shares[i] = _shares[i][chosen[i]];
        }

        return shares;
    }

    private PortionSet Set(Share[] values)
    {
        var parameters = new Dictionary<string, Share>(StringComparer.Ordinal);
        for (var i = 0; i < values.Length; i++)
        {
            parameters[_policy.Openings[i].Parameter] = values[i];
        }

        return new PortionSet(_policy, parameters);
    }

    private static string Key(ReadOnlySpan<int> chosen)
    {
        Span<char> key = stackalloc char[chosen.Length];
        for (var i = 0; i < chosen.Length; i++)
        {
            key[i] = (char)(chosen[i] + 1);
        }

        return new string(key);
    }
}
