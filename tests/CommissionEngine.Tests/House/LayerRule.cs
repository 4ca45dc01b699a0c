using Microsoft.CodeAnalysis;

namespace CommissionEngine.Tests.House;

/// <summary>
/// door -> work rooms -> documents -> data rooms -> words -> Kernel, never upward. Allocating and Settling may use Compiling, never each other.
/// The root namespace holds the door (CreditEngine), the two documents (Rulebook, Roster) and the words (all else).
/// </summary>
internal static class LayerRule
{
    private const int Kernel = 0;
    private const int Words = 1;
    private const int Data = 2;
    private const int Documents = 3;
    private const int Work = 4;
    private const int Door = 5;

    private static readonly Dictionary<string, int> Rooms = new(StringComparer.Ordinal)
    {
        ["Kernel"] = Kernel,
        ["Deals"] = Data,
        ["Rosters"] = Data,
        ["Policies"] = Data,
        ["Plans"] = Data,
        ["Allocations"] = Data,
        ["Statements"] = Data,
        ["Explanations"] = Data,
        ["Compiling"] = Work,
        ["Allocating"] = Work,
        ["Settling"] = Work,
    };

    private static readonly Dictionary<string, int> RootTypes = new(StringComparer.Ordinal) { ["CreditEngine"] = Door, ["Rulebook"] = Documents, ["Roster"] = Documents };

    /// <summary>Arithmetic has to be told how to round, and a second enum of the same five names beside the public one would be a copy.</summary>
    private const string WordOfTheKernel = "RoundingMode";

    internal static IEnumerable<string> Faults(Code code) =>
        UnknownRooms(code).Concat(code.Uses.Select(use => Fault(code, use)).OfType<string>()).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> UnknownRooms(Code code) =>
        code.AllTypes().Where(type => Height(code, type) < 0)
            .Select(type => $"{Code.PlaceOf(type)}: {type.ToDisplayString()} stands in a room that the plan of the house does not have; put it into one of {string.Join(", ", Rooms.Keys)}, or add the room to the layer rule.");

    private static string? Fault(Code code, Use use)
    {
        if (use.UsedType is not { } used || !SymbolEqualityComparer.Default.Equals(used.ContainingAssembly, code.Compilation.Assembly))
        {
            return null;
        }

        var (from, to) = (Room(code, use.User), Room(code, used));
        var (fromHeight, toHeight) = (Height(code, use.User), Height(code, used));
        if (fromHeight < 0 || toHeight < 0)
        {
            return null;
        }

        if (fromHeight == Kernel && used.Name == WordOfTheKernel && to.Length == 0)
        {
            return null;
        }

        if (toHeight > fromHeight)
        {
            return $"{use.Place}: {use.User.Name} ({Title(from, fromHeight)}) uses {used.Name} ({Title(to, toHeight)}), which is above it; "
                + "the layers are door -> work rooms -> documents -> data rooms -> words -> Kernel.";
        }

        return fromHeight == Work && toHeight == Work && from != to && to != "Compiling"
            ? $"{use.Place}: {use.User.Name} ({from}) uses {used.Name} ({to}); Allocating and Settling may use Compiling, never each other, and Compiling uses neither."
            : null;
    }

    private static int Height(Code code, INamedTypeSymbol type) => Room(code, type) switch
    {
        "" => RootTypes.GetValueOrDefault(Use.Outermost(type)!.Name, Words),
        var room => Rooms.GetValueOrDefault(room, -1),
    };

    /// <summary>The first name below the root namespace; empty for the root itself, the whole namespace for a stranger.</summary>
    private static string Room(Code code, INamedTypeSymbol type)
    {
        var name = type.ContainingNamespace.ToDisplayString();
        return name == code.Project ? ""
            : name.StartsWith(code.Project + ".", StringComparison.Ordinal) ? name[(code.Project.Length + 1)..].Split('.')[0]
            : name;
    }

    private static string Title(string room, int height) => height switch
    {
        Door => "the door",
        Documents => "a document",
        Words => "a word",
        _ => room,
    };
}
