namespace CommissionEngine.Tests.Compiling.Checking;

/// <summary>A rulebook with a roster that has one fault, and its neighbour that has none.</summary>
/// <param name="Code">The code of the fault.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Says">Something that the message says.</param>
internal sealed record DocumentCase(string Code, string Path, string Says)
{
    internal required (Rulebook Rulebook, Roster Roster) Bad { get; init; }

    internal required (Rulebook Rulebook, Roster Roster) Good { get; init; }

    internal static DocumentCase Of(string code, string path, string says, Roster bad, Roster good) =>
        new(code, path, says) { Bad = (Sample.Rules, bad), Good = (Sample.Rules, good) };

    internal static DocumentCase Of(string code, string path, string says, Rulebook bad, Rulebook good) =>
        new(code, path, says) { Bad = (bad, Sample.Staff), Good = (good, Sample.Staff) };

    internal static DocumentCase Of(string code, string path, string says, (Rulebook Rulebook, Roster Roster) bad, (Rulebook Rulebook, Roster Roster) good) =>
        new(code, path, says) { Bad = bad, Good = good };

    public override string ToString() => $"{Code} at {Path}";
}
