using System.Globalization;
using CommissionEngine.Allocations;
using NodaTime;
using NodaTime.Text;

namespace CommissionEngine.Tests.Scenarios;

/// <summary>A row of a result as names and texts: of an expected row those that the scenario states, of an actual one all.</summary>
internal sealed class Row
{
    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);

    internal string this[string name] => _values[name];

    internal static string Text(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    internal static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    internal static Row Of(Credit credit) => Of(credit.Line, credit.Year, credit.Event, credit.Date,
        ("participant", credit.Participant.Value),
        ("type", Values.Name(credit.Type)),
        ("capacity", Values.Name(credit.Capacity)),
        ("amount", Text(credit.Amount.Amount)),
        ("quota", Text(credit.Quota.Amount)),
        ("pay", Text(credit.Pay.Amount)),
        ("seat", (credit.Seat.Position is null ? "" : "@") + credit.Seat),
        ("role", credit.Role?.Value ?? "-"),
        ("policy", credit.Policy.Value),
        ("version", Text(credit.Version)),
        ("rule", credit.Rule));

    internal static Row Of(Residual residual) => Of(residual.Line, residual.Year, residual.Event, residual.Date,
        ("reason", Values.Name(residual.Reason)),
        ("amount", Text(residual.Amount.Amount)),
        ("rule", residual.Rule ?? "-"),
        ("policy", residual.Policy?.Value ?? "-"),
        ("version", residual.Version is { } version ? Text(version) : "-"));

    internal static Row Of(UnitCredit unit) => Of(unit.Line, unit.Year, unit.Event, unit.Date,
        ("region", unit.Region?.Value ?? "-"),
        ("amount", Text(unit.Amount.Amount)),
        ("own", Text(unit.Own.Amount)));

    internal static Row Of(Adjustment adjustment) => Of(adjustment.Line, adjustment.Year, adjustment.Event, adjustment.Date,
        ("type", adjustment.Type is { } type ? Values.Name(type) : "-"),
        ("participant", adjustment.Participant?.Value ?? "-"),
        ("capacity", adjustment.Capacity is { } capacity ? Values.Name(capacity) : "-"),
        ("reason", adjustment.Reason is { } reason ? Values.Name(reason) : "-"),
        ("amount", Text(adjustment.Amount.Amount)),
        ("quota", Text(adjustment.Quota.Amount)),
        ("pay", Text(adjustment.Pay.Amount)));

    internal static Row Of(Finding finding)
    {
        var row = new Row();
        row.Add("code", Values.Name(finding.Code));
        foreach (var datum in finding.Data)
        {
            row.Add(datum.Name, datum.Value);
        }

        row.Add("concerns", string.Join(' ', finding.Concerns));
        return row;
    }

    internal static Row Of(Diagnostic diagnostic)
    {
        var row = new Row();
        row.Add("code", diagnostic.Code);
        row.Add("path", diagnostic.Path);
        return row;
    }

    internal void Add(string name, string value) => _values[name] = value;

    internal void Default(string name, string value) => _values.TryAdd(name, value);

    /// <summary>Whether the other row has all that this one states.</summary>
    internal bool Fits(Row other) => _values.All(pair => other._values.TryGetValue(pair.Key, out var value) && value == pair.Value);

    public override string ToString() => string.Join(", ", _values.Select(pair => $"{pair.Key} {pair.Value}"));

    private static Row Of(int line, int year, string? @event, LocalDate date, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var row = new Row();
        row.Add("line", Text(line));
        row.Add("year", Text(year));
        row.Add("event", @event ?? "-");
        row.Add("date", Text(date));
        foreach (var (name, value) in values)
        {
            row.Add(name, value);
        }

        return row;
    }
}
