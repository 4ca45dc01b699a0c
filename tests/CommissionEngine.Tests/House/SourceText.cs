namespace CommissionEngine.Tests.House;

/// <summary>One C# file: its path with forward slashes, relative to what is being looked at, and what it says.</summary>
internal sealed record SourceText(string Path, string Text);
