using System.Runtime.CompilerServices;
using CommissionEngine.Allocations;
using CommissionEngine.Deals;

namespace CommissionEngine.Allocating.Stepping;

/// <summary>The running totals of the five kinds of events, in minor units of the deal's currency, and which kinds came at all.</summary>
/// <remarks>A small value, so that an event can be tried and taken back. It is wider than money: whether a total fits is asked after it was added.</remarks>
internal struct Totals
{
    /// <summary>How many kinds of events there are.</summary>
    internal const int Kinds = (int)EventKind.Returned + 1;

    private Five _amounts;
    private int _came;

    /// <summary>The running total of a kind.</summary>
    internal readonly Int128 this[EventKind kind] => _amounts[(int)kind];

    /// <summary>By how much the order itself is reduced: what was cancelled and what was returned.</summary>
    internal readonly Int128 Reduced => this[EventKind.Cancelled] + this[EventKind.Returned];

    /// <summary>Whether an event of the kind came, be it of zero: of a line booked at zero that is all that can be known.</summary>
    internal readonly bool Came(EventKind kind) => (_came & (1 << (int)kind)) != 0;

    /// <summary>Adds an amount, which may be zero.</summary>
    internal void Add(EventKind kind, Int128 amount)
    {
        _amounts[(int)kind] += amount;
        _came |= 1 << (int)kind;
    }

    /// <summary>Takes a stored total in.</summary>
    internal void Add(RunningTotal stored) => Add(stored.Kind, stored.Amount.MinorUnits);

    /// <summary>Writes the totals down, in the order of the kinds. A total of zero says nothing unless the whole is zero too.</summary>
    /// <exception cref="OverflowException">A total does not fit in 64 bits.</exception>
    internal readonly void WriteTo(List<RunningTotal> list, int year, Currency currency, bool wholeIsZero)
    {
        for (var kind = 0; kind < Kinds; kind++)
        {
            if (_amounts[kind] != 0 || (wholeIsZero && Came((EventKind)kind)))
            {
                list.Add(new RunningTotal((EventKind)kind, year, Money.FromMinorUnits((long)_amounts[kind], currency)));
            }
        }
    }

    [InlineArray(Kinds)]
    private struct Five
    {
        private Int128 _first;
    }
}
