using NodaTime;

namespace CommissionEngine.Tests.Scenarios;

/// <summary>What a step must come to. Rows that are not listed must not be there.</summary>
/// <param name="Status">The status, as it is written in files.</param>
/// <param name="Credits">The credits, in order.</param>
/// <param name="Residuals">The residuals, in order.</param>
/// <param name="Units">The units, in any order; null: not looked at, because the policy books none.</param>
/// <param name="Findings">The findings, in any order.</param>
/// <param name="Explains">Texts that the explanation contains.</param>
internal sealed record Expected(string Status, ValueList<Row> Credits, ValueList<Row> Residuals, ValueList<Row> Units, ValueList<Row> Findings, ValueList<string> Explains)
{
    private static readonly string[] RowNames = ["line", "year", "event", "date"];

    internal static Expected Read(Node node, LocalDate booked) => node.As(o => new Expected(
        o.Needed("status").Text,
        o.Objects("credits", row => Credit(row, booked)),
        o.Objects("residuals", row => Plain(row, booked, ["reason", "amount"], ["rule", "policy", "version"])),
        o.Objects("units", row => Plain(row, booked, ["region", "amount", "own"], [])),
        o.Objects("findings", Finding),
        o.List("explains", text => text.Text)));

    internal static Row Adjustment(Node o, LocalDate booked) => Plain(o, booked, ["amount"], ["type", "participant", "capacity", "reason", "quota", "pay"]);

    private static Row Credit(Node o, LocalDate booked)
    {
        var row = Plain(o, booked, ["participant", "amount"], ["type", "capacity", "quota", "pay", "seat", "role", "policy", "version", "rule"]);
        row.Default("type", "revenue");
        row.Default("capacity", "occupant");
        row.Default("quota", row["amount"]);
        row.Default("pay", row["amount"]);
        return row;
    }

    private static Row Plain(Node o, LocalDate booked, string[] needed, string[] possible)
    {
        var row = new Row();
        foreach (var name in needed)
        {
            row.Add(name, Text(o.Needed(name)));
        }

        foreach (var name in possible.Concat(RowNames))
        {
            if (o[name] is { } value)
            {
                row.Add(name, Text(value));
            }
        }

        row.Default("line", "1");
        row.Default("year", "1");
        row.Default("event", "-");
        row.Default("date", Row.Text(booked));
        return row;
    }

    private static Row Finding(Node o)
    {
        var row = new Row();
        row.Add("code", o.Needed("code").Text);
        foreach (var (name, value) in o["data"]?.As(data => data.Pairs) ?? [])
        {
            row.Add(name, Text(value));
        }

        if (o["concerns"] is { } concerns)
        {
            row.Add("concerns", string.Join(' ', concerns.Items.Select(item => item.Text)));
        }

        return row;
    }

    private static string Text(Node node) => node.IsNumber ? Row.Text(node.Number) : node.Text;
}
