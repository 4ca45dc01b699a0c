namespace CommissionEngine.Tests.Compiling.Fingerprints;

/// <summary>A document that differs from the example in one thing, or, while it is made, what that thing became.</summary>
/// <param name="What">Where, and what became of it.</param>
/// <param name="Document">The document.</param>
/// <param name="IsContent">False if only the order of a set is another.</param>
/// <param name="Than">The change that it comes after; null: none, it differs from the example itself.</param>
internal sealed record Change(string What, object? Document, bool IsContent, string? Than = null);
