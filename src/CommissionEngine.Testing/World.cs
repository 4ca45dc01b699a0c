using CommissionEngine.Deals;
using CommissionEngine.Testing.Generating;

namespace CommissionEngine.Testing;

/// <summary>A small company with its rules and some deals: what a law is tried on.</summary>
public sealed record World
{
    /// <summary>Who is who, and when.</summary>
    public required Roster Roster { get; init; }

    /// <summary>The rules of credit.</summary>
    public required Rulebook Rulebook { get; init; }

    /// <summary>
    /// Deals in the order in which they happen. One that continues an earlier one, by its <see cref="Deal.Original"/> or as a later state of the same id,
    /// stands after it.
    /// </summary>
    public ValueList<Deal> Deals { get; init; } = [];

    /// <summary>What is known beside the deals: bookings with a reference, and stages. It holds no stored results; those come from the deals.</summary>
    public DealHistory History { get; init; } = new();

    /// <summary>What is in it, without what is left open; the same in every culture.</summary>
    public override string ToString() => Plain.Text((FormattableString)$"Roster = {Roster}, Rulebook = {Rulebook}, Deals = {Deals}, History = {History}");
}
