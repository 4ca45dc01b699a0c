using CommissionEngine.Benchmarks.StandardRun.Contenders;
using CommissionEngine.Benchmarks.StandardRun.Data;
using DuckDB.NET.Data;

namespace CommissionEngine.Rivals.Duck;

/// <summary>DuckDB inside the process, in memory: deals and teams in tables beforehand, the result a table.</summary>
internal sealed class DuckContender : IContender
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private bool _withCommission;

    public void Prepare(Workload workload)
    {
        _withCommission = workload.WithCommission;
        _connection.Open();
        Execute(FormattableString.Invariant($"SET threads = {workload.Threads}"));
        Execute("SET preserve_insertion_order = false");
        foreach (var (name, columns, rows) in DuckTables.Of(workload.Data))
        {
            Fill(name, columns.Split(' '), rows);
        }

        foreach (var index in DuckIndexes.Of(workload.Data))
        {
            Execute(index);
        }
    }

    public void Run()
    {
        foreach (var query in DuckQueries.All(_withCommission))
        {
            Execute(query);
        }
    }

    public Checksum Check()
    {
        var sum = default(Checksum);
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT id::INTEGER, person::INTEGER, role::INTEGER, credit::BIGINT, comm::BIGINT, policy::INTEGER, ruleid::INTEGER FROM result";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            sum.Add(rows.GetInt32(0), rows.GetInt32(1), rows.GetInt32(2), rows.GetInt64(3), rows.GetInt64(4), rows.GetInt32(5), rows.GetInt32(6));
        }

        return sum;
    }

    public void Dispose() => _connection.Dispose();

    private static bool IsBig(string column) => char.IsAsciiLetterUpper(column[0]);

    private void Fill(string table, string[] columns, IEnumerable<long[]> rows)
    {
        Execute($"CREATE TABLE {table}({string.Join(", ", columns.Select(column => $"{column.ToLowerInvariant()} {(IsBig(column) ? "BIGINT" : "INTEGER")}"))})");
        using var appender = _connection.CreateAppender(table);
        foreach (var values in rows)
        {
            var row = appender.CreateRow();
            for (var i = 0; i < values.Length; i++)
            {
                row = IsBig(columns[i]) ? row.AppendValue(values[i]) : row.AppendValue((int)values[i]);
            }

            row.EndRow();
        }
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
