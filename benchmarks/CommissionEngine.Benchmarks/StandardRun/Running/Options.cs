using System.Globalization;
using CommissionEngine.Benchmarks.StandardRun.Data;

namespace CommissionEngine.Benchmarks.StandardRun.Running;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    /// <summary>How many deals; a contender that is known to be slow may get fewer.</summary>
    internal int? Deals { get; init; }

    internal int Threads { get; init; } = 1;

    internal int? Rounds { get; init; }

    internal int Policies { get; init; } = StandardPolicies.Count;

    /// <summary>The word credit: without commission.</summary>
    internal bool CreditOnly { get; init; }

    /// <summary>The word short: a small run that shows that all works and checksums agree; nothing is written.</summary>
    internal bool Short { get; init; }

    /// <summary>Contenders by name; empty: all that are usual.</summary>
    internal IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The command line as it was given.</summary>
    internal string Text { get; init; } = "";

    /// <exception cref="FormatException">A number is missing or no number; the message says which.</exception>
    internal static Options Parse(IReadOnlyList<string> words)
    {
        var options = new Options { Text = string.Join(' ', words) };
        for (var i = 0; i < words.Count; i++)
        {
            options = words[i] switch
            {
                "--deals" => options with { Deals = Number(words, ++i) },
                "--threads" => options with { Threads = Number(words, ++i) },
                "--rounds" => options with { Rounds = Number(words, ++i) },
                "--policies" => options with { Policies = Number(words, ++i) },
                "--short" => options with { Short = true },
                "credit" => options with { CreditOnly = true },
                _ when words[i].StartsWith('-') => throw new FormatException($"\"{words[i]}\" is no option. There are --deals, --threads, --rounds, --policies and --short."),
                _ => options with { Names = [.. options.Names, words[i]] },
            };
        }

        return options;
    }

    private static int Number(IReadOnlyList<string> words, int at) =>
        at < words.Count && int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new FormatException($"{words[at - 1]} wants a number of at least 1.");
}
