using CommissionEngine.Allocations;

namespace CommissionEngine.Explanations;

/// <summary>Lines that came into no part, and why.</summary>
internal static class LeftOverText
{
    internal static void Write(Paragraphs text, Explanation explanation)
    {
        var isFirst = true;
        foreach (var line in explanation.Allocation.Lines)
        {
            if (line.Status == AllocationStatus.Credited || explanation.Parts.Any(part => part.Year == line.Year && part.Lines.Any(own => own.Line == line.Line)))
            {
                continue;
            }

            if (isFirst)
            {
                text.Line("");
                isFirst = false;
            }

            var year = line.Year > 1 ? ", year " + Paragraphs.Number(line.Year) : "";
            text.Line("Line " + Paragraphs.Number(line.Line) + year + ", " + line.Base + ", is credited to nobody: " + StatusText.Of(line.Status));
        }
    }
}
