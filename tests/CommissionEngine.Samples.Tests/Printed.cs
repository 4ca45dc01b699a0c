using System.Globalization;

namespace CommissionEngine.Samples.Tests;

/// <summary>What a program printed, and its exit code.</summary>
internal sealed record Printed(int ExitCode, string Output, string Error)
{
    internal static Printed By(Func<string[], TextWriter, TextWriter, int> program, params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var code = program(args, output, error);
        return new Printed(code, output.ToString(), error.ToString());
    }

    /// <summary>The same under another culture, which is put back after it.</summary>
    internal static Printed Under(string culture, Func<string[], TextWriter, TextWriter, int> program, params string[] args)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var output = new StringWriter();
            var error = new StringWriter();
            return new Printed(program(args, output, error), output.ToString(), error.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
