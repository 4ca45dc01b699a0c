namespace CommissionEngine.Allocations;

/// <summary>What a result came from: SHA-256 fingerprints, in lower-case hexadecimal, of canonical content. Equal content has equal fingerprints, in whatever order its sets were written.</summary>
/// <param name="Rulebook">Of the rulebook.</param>
/// <param name="Roster">Of the roster.</param>
/// <param name="History">Of the history; empty if none was given.</param>
public readonly record struct Basis(string Rulebook, string Roster, string History);
