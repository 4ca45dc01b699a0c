using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;
using CommissionEngine.Kernel;
using CommissionEngine.Rosters;
using NodaTime;

namespace CommissionEngine.Compiling.Fingerprints;

/// <summary>The kinds of values, each in one form whatever the culture: 1.0 is 1.00, and a day of another calendar is the same day of the ISO one.</summary>
internal sealed partial class CanonicalWriter
{
    /// <summary>A text or the text of an id; null is not the empty text.</summary>
    internal void Text(string? value)
    {
        if (value is null)
        {
            Put(Mark.Null);
            return;
        }

        var start = _length;
        Put(Mark.Text);
        var room = Room(sizeof(int) + Encoding.UTF8.GetMaxByteCount(value.Length));
        if (Utf8.FromUtf16(value, room[sizeof(int)..], out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            BinaryPrimitives.WriteInt32BigEndian(room, written);
            _length = start + 1 + sizeof(int) + written;
            return;
        }

        // A history is not checked, so it may hold half a character. Replaced, it would be the same as another text.
        _length = start;
        Put(Mark.BrokenText);
        Put(value.Length);
        foreach (var unit in value)
        {
            BinaryPrimitives.WriteUInt16BigEndian(Room(sizeof(char)), unit);
        }
    }

    /// <summary>A whole number; also a choice, by its number.</summary>
    internal void Number(long? value)
    {
        if (value is { } number)
        {
            Put(Mark.Number);
            BinaryPrimitives.WriteInt64BigEndian(Room(sizeof(long)), number);
        }
        else
        {
            Put(Mark.Null);
        }
    }

    /// <summary>Yes or no.</summary>
    internal void YesNo(bool value) => Number(value ? 1 : 0);

    /// <summary>A decimal, as the number that it is.</summary>
    internal void Decimal(decimal? value)
    {
        if (value is not { } number)
        {
            Put(Mark.Null);
            return;
        }

        var mantissa = Decimals.Mantissa(number, out var scale);
        while (scale > 0 && mantissa % 10 == 0)
        {
            mantissa /= 10;
            scale--;
        }

        Put(Mark.Decimal);
        BinaryPrimitives.WriteInt128BigEndian(Room(16), mantissa);
        Room(1)[0] = (byte)scale;
    }

    /// <summary>A day.</summary>
    internal void Day(LocalDate? value) => Number(value is { } day ? Days.Of(day) : null);

    /// <summary>Days from a first to a last one.</summary>
    internal void Range(DateRange value)
    {
        Day(value.Start);
        Day(value.End);
    }

    /// <summary>A share.</summary>
    internal void Share(Share? value)
    {
        if (value is not { } share)
        {
            Put(Mark.Null);
            return;
        }

        Put(Mark.Share);
        BinaryPrimitives.WriteInt128BigEndian(Room(16), share.Numerator);
        BinaryPrimitives.WriteInt128BigEndian(Room(16), share.Denominator);
    }

    /// <summary>A currency: code and decimals.</summary>
    internal void Currency(Currency? value)
    {
        Text(value?.Code);
        Number(value?.Decimals);
    }

    /// <summary>An amount of money.</summary>
    internal void Money(Money? value)
    {
        Number(value?.MinorUnits);
        Currency(value?.Currency);
    }

    /// <summary>A seat: the position, or the participant whose own it is.</summary>
    internal void Seat(Seat value)
    {
        Text(value.Position?.Value);
        Text(value.Participant?.Value);
    }

    private void Put(Mark mark) => Room(1)[0] = (byte)mark;

    private void Put(int count) => BinaryPrimitives.WriteInt32BigEndian(Room(sizeof(int)), count);
}
