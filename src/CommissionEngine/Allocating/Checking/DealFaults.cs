using CommissionEngine.Compiling.Checking;
using CommissionEngine.Kernel;
using NodaTime;

namespace CommissionEngine.Allocating.Checking;

/// <summary>What every member of a deal is asked, whatever it means; and what was found. Messages are only written where somebody wants them.</summary>
internal ref struct DealFaults(FaultList? list, List<string>? tooLarge = null)
{
    private const int FirstYear = 1;
    private const int LastYear = 9998;

    /// <summary>Whether no fault was found.</summary>
    internal bool None { get; private set; } = true;

    /// <summary>Whether every amount fits in 64 bits of minor units. One that does not is no fault but a status.</summary>
    internal bool Fits { get; private set; } = true;

    /// <summary>Notes a fault.</summary>
    /// <returns>Where to tell it; null if nobody wants to know more than that there is one.</returns>
    internal FaultList? Found()
    {
        None = false;
        return list;
    }

    /// <summary>Whether it is not null.</summary>
    internal bool Given<T>(in DealSpot at, string member, T? value)
        where T : class
    {
        if (value is null)
        {
            Found()?.Add(DealFaultCodes.ValueMissing, at.Of(member), $"It is null.", $"Give a value; a list that holds nothing is written [].");
        }

        return value is not null;
    }

    /// <summary>A text that is needed.</summary>
    internal bool Text(in DealSpot at, string member, string? text)
    {
        if (!Given(at, member, text) || !Writable(at, member, text!))
        {
            return false;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            Found()?.Add(DealFaultCodes.TextBlank, at.Of(member), $"The text is blank.", $"Write at least one visible character; what is not known is null.");
            return false;
        }

        return true;
    }

    /// <summary>A text that may be left out as null, but not be blank.</summary>
    internal void OptionalText(in DealSpot at, string member, string? text)
    {
        if (text is not null)
        {
            Text(at, member, text);
        }
    }

    /// <summary>A text that may be anything that has a form in UTF-8.</summary>
    internal bool Writable(in DealSpot at, string member, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                Found()?.Add(DealFaultCodes.TextUnwritable, at.Of(member), $"{Words.Quoted(text)} contains half a surrogate pair, which has no UTF-8 form.", $"Write the whole character.");
                return false;
            }

            i++;
        }

        return true;
    }

    /// <summary>An id, by its text: "" is the default value, no id.</summary>
    internal bool Id(in DealSpot at, string member, string id)
    {
        if (id.Length == 0)
        {
            Found()?.Add(DealFaultCodes.IdMissing, at.Of(member), $"The id is missing.", $"Give the id; its text is never empty.");
        }

        return id.Length > 0;
    }

    /// <summary>An id that may be left out as null.</summary>
    internal void OptionalId(in DealSpot at, string member, string? id)
    {
        if (id is not null)
        {
            Id(at, member, id);
        }
    }

    /// <summary>A day of the ISO calendar in the years 1 to 9998, so that the days around it are days.</summary>
    internal bool Day(in DealSpot at, string member, LocalDate day)
    {
        if (day.Calendar != CalendarSystem.Iso)
        {
            Found()?.Add(DealFaultCodes.DayNotIso, at.Of(member), $"The day is one of the calendar {day.Calendar.Id}.", $"Give the day in the ISO calendar: {day.WithCalendar(CalendarSystem.Iso)}.");
            return false;
        }

        if (day.Year is < FirstYear or > LastYear)
        {
            Found()?.Add(DealFaultCodes.DayOutOfRange, at.Of(member), $"{day} leaves the years that can be reckoned with.", $"Give a day of the years {FirstYear} to {LastYear}.");
            return false;
        }

        return true;
    }

    /// <summary>Whether so many yearly parts, the first in the year of that day, stay in the years that can be reckoned with. A day that has a fault of its own brings no other.</summary>
    internal static bool YearsFit(LocalDate day, int years) =>
        day.Calendar != CalendarSystem.Iso || day.Year > LastYear || day.Year <= LastYear - years + 1;

    /// <summary>An amount with no more decimals than the currency.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="member">The member that states it.</param>
    /// <param name="amount">In major units.</param>
    /// <param name="currency">The deal's; where that is missing only this is told.</param>
    /// <param name="units">The amount in minor units.</param>
    /// <returns>Whether it is right and fits in 64 bits.</returns>
    internal bool Amount(in DealSpot at, string member, decimal amount, Currency currency, out Int128 units)
    {
        units = 0;
        if (currency.IsNone)
        {
            return false;
        }

        var mantissa = Decimals.Mantissa(amount, out var scale);
        if (scale <= currency.Decimals)
        {
            units = mantissa * Decimals.PowerOfTen(currency.Decimals - scale);
        }
        else
        {
            var divisor = Decimals.PowerOfTen(scale - currency.Decimals);
            units = mantissa / divisor;
            if (units * divisor != mantissa)
            {
                Found()?.Add(
                    DealFaultCodes.TooManyDecimals,
                    at.Of(member),
                    $"{amount} has more decimals than {currency}, which has {currency.Decimals}.",
                    $"Give the amount with at most {currency.Decimals} decimals; if it has to be rounded, round it before by a rule of your own.");
                return false;
            }
        }

        var fits = units >= long.MinValue && units <= long.MaxValue;
        Fits &= fits;
        if (!fits && tooLarge is not null)
        {
            tooLarge.Add($"{Texts.Amount(amount, currency)} at {at.Of(member)}");
        }

        return fits;
    }
}
