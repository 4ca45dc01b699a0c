using FsCheck.Xunit;

namespace CommissionEngine.Tests;

/// <summary>A law of random values, tried as often as <see cref="LawCount.Values"/> says.</summary>
#pragma warning disable xUnit3003 // The base class takes no place in the source, so there is none to hand on.
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LawAttribute : PropertyAttribute
{
    public LawAttribute() => MaxTest = LawCount.Values;
}
