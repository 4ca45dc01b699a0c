using NodaTime;

namespace CommissionEngine.Compiling.Checking;

/// <summary>What every member of a document is asked, whatever it means: that it is there, and that it is a value at all.</summary>
internal static class BasicChecks
{
    private static readonly LocalDate FirstDay = new(1, 1, 1);

    // The year 9999 is left free, so that the day after any day of a document is a day.
    private static readonly LocalDate LastDay = new(9998, 12, 31);

    /// <summary>Walks a list of rows; a list or a row that is null is a fault and is left out.</summary>
    internal static void Each<T>(this FaultList faults, Spot at, string member, ValueList<T>? list, Func<T, string?> id, Action<T, Spot> check)
    {
        list = faults.List(at, member, list);
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is { } row)
            {
                check(row, at.At(member, i, id(row)));
            }
            else
            {
                faults.Missing(at.At(member, i));
            }
        }
    }

    /// <summary>The list, or an empty one in place of null.</summary>
    internal static ValueList<T> List<T>(this FaultList faults, Spot at, string member, ValueList<T>? list)
    {
        faults.Given(at, member, list);
        return list ?? [];
    }

    /// <summary>Whether it is not null.</summary>
    internal static bool Given(this FaultList faults, Spot at, string member, object? value)
    {
        if (value is null)
        {
            faults.Missing(at.Of(member));
        }

        return value is not null;
    }

    /// <summary>A text that is needed.</summary>
    internal static bool Text(this FaultList faults, Spot at, string member, string? text)
    {
        if (!faults.Given(at, member, text))
        {
            return false;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Add(DiagnosticCodes.TextBlank, at.Of(member), $"The text is blank.", $"Write at least one visible character, or leave out what needs the text.");
            return false;
        }

        if (!IsWritable(text))
        {
            faults.Add(DiagnosticCodes.TextUnwritable, at.Of(member), $"{Words.Quoted(text)} contains half a surrogate pair, which has no UTF-8 form.", $"Write the whole character.");
            return false;
        }

        return true;
    }

    /// <summary>A text that may be left out as null, but not be blank.</summary>
    internal static void OptionalText(this FaultList faults, Spot at, string member, string? text)
    {
        if (text is not null)
        {
            faults.Text(at, member, text);
        }
    }

    /// <summary>An id, by its text: "" is the default value, no id.</summary>
    internal static bool Id(this FaultList faults, Spot at, string member, string id)
    {
        if (id.Length == 0)
        {
            faults.Add(DiagnosticCodes.IdMissing, at.Of(member), $"The id is missing.", $"Give the id; its text is never empty.");
        }

        return id.Length > 0;
    }

    /// <summary>One of the named values of an enumeration.</summary>
    internal static void Choice<T>(this FaultList faults, Spot at, string member, T value)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            faults.Add(
                DiagnosticCodes.ChoiceUndefined, at.Of(member), $"{value} is none of the values of {typeof(T).Name}.", $"Choose one of {string.Join(", ", Enum.GetNames<T>())}.");
        }
    }

    /// <summary>A currency that is one.</summary>
    internal static bool Currency(this FaultList faults, Spot at, string member, Currency currency)
    {
        if (currency.IsNone)
        {
            faults.Add(DiagnosticCodes.CurrencyMissing, at.Of(member), $"The currency is missing.", $"Name a currency, such as EUR.");
        }

        return !currency.IsNone;
    }

    /// <summary>Days that are not turned around and lie in the years 1 to 9998.</summary>
    internal static void Days(this FaultList faults, Spot at, string member, DateRange days)
    {
        if (days.IsTurnedAround)
        {
            faults.Add(DiagnosticCodes.DaysTurnedAround, at.Of(member), $"{days} ends before it starts, so it contains no day.", $"Swap the two days, or correct one of them.");
        }

        if (days.Start < FirstDay || days.End < FirstDay || days.Start > LastDay || days.End > LastDay)
        {
            faults.Add(
                DiagnosticCodes.DayOutOfRange, at.Of(member), $"{days} leaves the years that can be reckoned with.", $"Give days from {FirstDay} to {LastDay}, and null for an end that is open.");
        }
    }

    /// <summary>The days of a range; one that is turned around counts as always, so that its one fault brings no others with it.</summary>
    internal static DaySpan SpanOf(DateRange days) => days.IsTurnedAround ? DaySpan.Always : DaySpan.Of(days);

    /// <summary>A number of days that is not negative.</summary>
    internal static void DayCount(this FaultList faults, Spot at, string member, int days)
    {
        if (days < 0)
        {
            faults.Add(DiagnosticCodes.DayCountNegative, at.Of(member), $"{days} days is less than none.", $"Give 0 days or more.");
        }
    }

    private static void Missing(this FaultList faults, Spot at) =>
        faults.Add(DiagnosticCodes.ValueMissing, at, $"It is null.", $"Give a value; a list that holds nothing is written [].");

    private static bool IsWritable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
