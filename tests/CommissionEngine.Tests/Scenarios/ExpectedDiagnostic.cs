namespace CommissionEngine.Tests.Scenarios;

/// <summary>A fault that compiling tells, and texts that its message, path or remedy contain.</summary>
internal sealed record ExpectedDiagnostic(string Code, ValueList<string> Says)
{
    internal static ExpectedDiagnostic Read(Node o) => new(o.Needed("code").Text, o.List("says", text => text.Text));

    internal void Check(Diagnostic diagnostic)
    {
        Assert.Equal(Code, diagnostic.Code);
        foreach (var text in Says)
        {
            Assert.Contains(text, diagnostic.ToString(), StringComparison.Ordinal);
        }
    }
}
