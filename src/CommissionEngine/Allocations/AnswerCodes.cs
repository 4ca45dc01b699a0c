using System.Globalization;

namespace CommissionEngine.Allocations;

/// <summary>The codes of statuses and findings, as the documentation lists them. A code never changes its meaning.</summary>
public static class AnswerCodes
{
    private const int Statuses = 3000;

    private const int Findings = 4000;

    /// <summary>The code of a status, such as CE3016 for <see cref="AllocationStatus.Credited"/>. The same in every culture.</summary>
    /// <param name="status">The status.</param>
    public static string Of(AllocationStatus status) => Text(Statuses, (int)status);

    /// <summary>The code of a finding, such as CE4003 for <see cref="FindingCode.ProductUnknown"/>. The same in every culture.</summary>
    /// <param name="finding">What the finding is about.</param>
    public static string Of(FindingCode finding) => Text(Findings, (int)finding);

    private static string Text(int first, int number) => string.Create(CultureInfo.InvariantCulture, $"CE{first + (long)number}");
}
