using System.Diagnostics.CodeAnalysis;

namespace CommissionEngine.Samples.Reading;

/// <summary>Makes a value of a text; false if the text is none.</summary>
internal delegate bool Parsing<T>(string text, [MaybeNullWhen(false)] out T value);
