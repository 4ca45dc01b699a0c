using CommissionEngine.Testing.Generating;

namespace CommissionEngine.Testing.Laws;

/// <summary>Law 13: any documents either compile or are diagnosed; nothing else is thrown, and a deal is always answered. Tried on the documents with rows missing that others refer to.</summary>
internal static class CompileLaw
{
    internal static Verdict Try(LawCase one)
    {
        var draw = one.Draw();
        var roster = Torn(draw, one.Roster);
        var rulebook = one.Rulebook with
        {
            CreditCurrency = draw.Chance(25) ? Words.Strange : one.Rulebook.CreditCurrency,
            Facts = Torn(draw, one.Rulebook.Facts),
            Policies = Torn(draw, one.Rulebook.Policies),
        };
        var diagnostics = CreditEngine.TryCompile(rulebook, roster, out var engine);
        if (engine is null != diagnostics.Count > 0)
        {
            return Verdict.Breaks($"There are {diagnostics.Count} diagnostics and {(engine is null ? "no engine" : "an engine")}.");
        }

        try
        {
            CreditEngine.Compile(rulebook, roster);
        }
        catch (DiagnosticsException thrown)
        {
            return thrown.Diagnostics == diagnostics ? Verdict.Holds : Verdict.Breaks($"Compiling throws other diagnostics than those that are returned: {thrown.Message}");
        }

        if (engine is null)
        {
            return Verdict.Breaks($"Compiling does not throw, and returns the diagnostic {diagnostics[0]}");
        }

        LawCase.Allocate(engine, one.Deal, one.History);
        return Verdict.Holds;
    }

    private static Roster Torn(Draw draw, Roster roster) => new()
    {
        Regions = Torn(draw, roster.Regions),
        Products = Torn(draw, roster.Products),
        Accounts = Torn(draw, roster.Accounts),
        Agreements = Torn(draw, roster.Agreements),
        Participants = Torn(draw, roster.Participants),
        Positions = Torn(draw, roster.Positions),
        Assignments = Torn(draw, roster.Assignments),
        ReportingLines = Torn(draw, roster.ReportingLines),
        Absences = Torn(draw, roster.Absences),
        ExchangeRates = Torn(draw, roster.ExchangeRates),
    };

    /// <summary>Mostly the whole list, else it lacks a row or has one twice.</summary>
    private static ValueList<T> Torn<T>(Draw draw, ValueList<T> list)
    {
        if (list.Count == 0 || draw.Chance(70))
        {
            return list;
        }

        var row = draw.Int(0, list.Count - 1);
        return draw.Chance(30) ? [.. list, list[row]] : ValueList.From(list.Where((_, place) => place != row).ToArray());
    }
}
