using CommissionEngine.Allocations;

namespace CommissionEngine.Allocating.Checking;

/// <summary>The faults of a deal as findings, one for each.</summary>
internal static class DealFaultFindings
{
    internal static IReadOnlyList<Finding> Of(ValueList<Diagnostic> faults)
    {
        var findings = new List<Finding>(faults.Count);
        foreach (var fault in faults)
        {
            findings.Add(new Finding
            {
                Code = FindingCode.DealFault,
                Data = [new("code", fault.Code), new("path", fault.Path), new("message", fault.Message), new("remedy", fault.Remedy)],
            });
        }

        return findings;
    }
}
