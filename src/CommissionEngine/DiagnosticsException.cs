using System.Globalization;
using System.Text;

namespace CommissionEngine;

/// <summary>Thrown where a document is faulty and whoever asked wanted no list of the faults. Its message holds them all.</summary>
public sealed class DiagnosticsException : Exception
{
    /// <summary>Makes the exception for these faults.</summary>
    /// <param name="diagnostics">Every fault that was found, in the order in which they are told. At least one.</param>
    /// <exception cref="ArgumentException">There is none: a document without faults is no exception.</exception>
    public DiagnosticsException(ValueList<Diagnostic> diagnostics)
        : base(Tell(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Every fault that was found, in the order in which they are told.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    private static string Tell(ValueList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (diagnostics.Count == 0)
        {
            throw new ArgumentException("There is no fault to tell. Throw this only with at least one diagnostic.", nameof(diagnostics));
        }

        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{diagnostics.Count} {(diagnostics.Count == 1 ? "fault" : "faults")}:");
        foreach (var diagnostic in diagnostics)
        {
            text.Append('\n').Append(diagnostic);
        }

        return text.ToString();
    }
}
