using Microsoft.CodeAnalysis;

namespace CommissionEngine.Tests.House;

/// <summary>
/// What is public is closed and does not change: no interface, no class that others can derive from, nothing settable after it was made, no state that
/// all share. A set of cases is closed by an internal abstract member, because a private constructor does not close a record.
/// </summary>
internal static class PublicShapeRule
{
    internal static IEnumerable<string> Faults(Code code) =>
        code.PublicTypes().Select(TypeFault).Concat(code.PublicTypes().SelectMany(type => type.GetMembers()).Select(MemberFault))
            .Concat(code.AllTypes().SelectMany(type => type.GetMembers()).Select(SharedStateFault))
            .OfType<string>();

    private static string? TypeFault(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            return $"{Code.PlaceOf(type)}: {type.Name} is a public interface; rules are data, a closed set of cases.";
        }

        if (type.TypeKind != TypeKind.Class || type.IsSealed || type.IsStatic)
        {
            return null;
        }

        if (!type.IsAbstract)
        {
            return $"{Code.PlaceOf(type)}: {type.Name} is public and open; seal it.";
        }

        return type.GetMembers().Any(member => member is { IsAbstract: true, DeclaredAccessibility: Accessibility.Internal })
            ? null
            : $"{Code.PlaceOf(type)}: {type.Name} is abstract and anybody can add a case; close it with an internal abstract member.";
    }

    private static string? MemberFault(ISymbol member) => member switch
    {
        _ when !Code.IsPublic(member) || member.IsImplicitlyDeclared => null,
        IPropertySymbol { SetMethod: { IsInitOnly: false } setter } when Code.IsPublic(setter) =>
            $"{Code.PlaceOf(member)}: {member.ToDisplayString()} can be set after it was made; use init.",
        IFieldSymbol { IsConst: false } => $"{Code.PlaceOf(member)}: {member.ToDisplayString()} is a public field; make it a property.",
        _ => null,
    };

    private static string? SharedStateFault(ISymbol member) => member switch
    {
        IFieldSymbol { IsStatic: true, IsReadOnly: false, IsConst: false, IsImplicitlyDeclared: false } =>
            $"{Code.PlaceOf(member)}: {member.ToDisplayString()} is static and can be set; the same input must give the same result, whoever ran before.",
        IPropertySymbol { IsStatic: true, SetMethod: not null } =>
            $"{Code.PlaceOf(member)}: {member.ToDisplayString()} is static and can be set; the same input must give the same result, whoever ran before.",
        IEventSymbol { IsStatic: true } => $"{Code.PlaceOf(member)}: {member.ToDisplayString()} is a static event, which is state that all share.",
        _ => null,
    };
}
