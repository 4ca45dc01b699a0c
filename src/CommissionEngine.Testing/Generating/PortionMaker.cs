using CommissionEngine.Policies;

namespace CommissionEngine.Testing.Generating;

/// <summary>The portions of one version of a policy, and the parameters that it opens for them: revenue totals 100% whatever the regions choose.</summary>
internal sealed class PortionMaker(Draw draw)
{
    private readonly List<Opening> _openings = [];

    internal ValueList<Opening> Openings => ValueList.From(_openings.ToArray());

    /// <summary>Portions of so many revenue pools.</summary>
    internal Portion[] Revenue(int pools)
    {
        var total = draw.From(100, 100, 100, 12, 1000, 7);
        var parts = draw.Parts(total, pools);
        var portions = parts.Select(part => (Portion)Share.Fraction(part, total)).ToArray();
        if (draw.Chance(35))
        {
            var rest = draw.Int(0, pools - 1);
            portions[rest] = new Portion.Rest();
            var other = draw.Int(0, pools - 1);
            if (other != rest && draw.Chance(75))
            {
                // The others leave what these two had together, so the parameter may take all of that.
                portions[other] = Parameter("share", 0, parts[other], parts[other] + parts[rest], total);
            }
        }

        if (pools > 1 && draw.Chance(5))
        {
            var none = draw.Int(0, pools - 1);
            var heir = (none + 1) % pools;
            if (portions[none] is Portion.Fixed && portions[heir] is Portion.Fixed)
            {
                portions[none] = Portion.None;
                portions[heir] = Share.Fraction(parts[none] + parts[heir], total);
            }
        }

        return portions;
    }

    /// <summary>The portion of an overlay.</summary>
    internal Portion Overlay() => draw.Weighted(30, 20, 20, 15, 15) switch
    {
        0 => Portion.Whole,
        1 => Portion.Percent(50),
        2 => Portion.Percent(draw.From(30m, 7.5m, 33.333333m, 0m, 250m)),
        3 => Share.Fraction(draw.Int(1, 7), draw.Int(1, 7)),
        _ => Parameter("overlay", 0, 30, 120, 100),
    };

    /// <summary>A limit or percentage: one of these in percent, or now and then a parameter up to the greatest of them.</summary>
    internal Portion OneOf(string parameter, params ReadOnlySpan<int> percents)
    {
        var least = percents[0];
        var most = percents[0];
        foreach (var percent in percents)
        {
            least = Math.Min(least, percent);
            most = Math.Max(most, percent);
        }

        return draw.Chance(15) ? Parameter(parameter, least, draw.From(percents), most, 100) : Portion.Percent(draw.From(percents));
    }

    private Portion.Parameter Parameter(string name, int least, int usual, int most, int total)
    {
        if (!_openings.Exists(opening => string.Equals(opening.Parameter, name, StringComparison.Ordinal)))
        {
            var narrow = draw.Chance(10);
            _openings.Add(new Opening
            {
                Parameter = name,
                Minimum = Share.Fraction(narrow ? usual : least, total),
                Maximum = Share.Fraction(narrow ? usual : most, total),
                Default = Share.Fraction(usual, total),
            });
        }

        return new Portion.Parameter { Name = name };
    }
}
