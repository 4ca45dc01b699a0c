using NodaTime;

namespace CommissionEngine.Testing.Generating;

/// <summary>Days around a few landmarks, so that days on, just before and just after an edge come often.</summary>
internal sealed class Calendar(IReadOnlyList<LocalDate> landmarks)
{
    private static readonly LocalDate First = new(2024, 12, 1);
    private static readonly LocalDate Earliest = new(2, 1, 1);
    private static readonly LocalDate Latest = new(9900, 1, 1);

    /// <summary>Three to five landmarks within a year and a half; now and then the day that three years of four do not have.</summary>
    internal static Calendar Small(Draw draw)
    {
        var days = new LocalDate[draw.Int(3, 5)];
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = draw.Chance(10) ? new LocalDate(2024, 2, 29)
                : draw.Chance(40) ? First.PlusMonths(draw.Int(0, 15)).With(DateAdjusters.StartOfMonth)
                : First.PlusDays(draw.Int(0, 450));
        }

        return new Calendar(days);
    }

    /// <summary>The calendar of documents: their edges are the landmarks.</summary>
    internal static Calendar Of(IEnumerable<LocalDate> edges)
    {
        LocalDate[] days = [.. edges.Where(day => day > Earliest && day < Latest).Distinct().Order()];
        return new Calendar(days.Length > 0 ? days : [First]);
    }

    /// <summary>A landmark, or a day near one.</summary>
    internal LocalDate Day(Draw draw)
    {
        var landmark = draw.Of(landmarks);
        var offset = draw.Weighted(40, 15, 15, 15, 10, 5) switch
        {
            0 => 0,
            1 => 1,
            2 => -1,
            3 => draw.Int(2, 10),
            4 => draw.From(30, 89, 90, 91),
            _ => draw.From(-366, -365, 365, 366),
        };
        return landmark.PlusDays(offset);
    }

    /// <summary>A day on a given one or soon after it.</summary>
    internal static LocalDate Near(Draw draw, LocalDate day) => day.PlusDays(draw.Weighted(30, 20, 20, 20, 10) switch
    {
        0 => 0,
        1 => 1,
        2 => -1,
        3 => draw.Int(1, 40),
        _ => draw.From(90, 365),
    });

    /// <summary>Days that are not turned around; so many of a hundred are always.</summary>
    internal DateRange Range(Draw draw, int always = 55)
    {
        if (draw.Chance(always))
        {
            return DateRange.Always;
        }

        var one = Day(draw);
        var other = Day(draw);
        return draw.Weighted(35, 30, 30, 5) switch
        {
            0 => DateRange.From(one),
            1 => DateRange.Until(one),
            2 => one < other ? DateRange.Between(one, other) : DateRange.Between(other, one),
            _ => DateRange.Between(one, one),
        };
    }

    /// <summary>Stretches of days that follow each other without overlap, together always; some are left out if there may be gaps.</summary>
    internal List<DateRange> Stretches(Draw draw, int most, bool gaps)
    {
        var cuts = Enumerable.Range(0, draw.Int(0, most - 1)).Select(_ => Day(draw)).Distinct().Order().ToList();
        var stretches = new List<DateRange>();
        LocalDate? start = null;
        foreach (var cut in cuts)
        {
            stretches.Add(new DateRange(start, cut));
            start = cut.PlusDays(1);
        }

        stretches.Add(new DateRange(start, null));
        if (gaps && stretches.Count > 1)
        {
            stretches.RemoveAll(_ => draw.Chance(20));
        }

        return stretches;
    }
}
