using System.Reflection;

namespace Cbe.Sdk.Tests.Architecture;

/// <summary>
/// The types that a type depends on, read from the compiled assembly: its bases, signatures, locals and instructions.
/// Source text would not do: a type of an enclosing namespace needs no <c>using</c>.
/// </summary>
internal static class TypeReferences
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static HashSet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        foreach (var seen in Direct(type).OfType<Type>())
        {
            Unwrap(seen, found);
        }

        return found;
    }

    public static IEnumerable<MethodBase> MethodsOf(Type type) => [.. type.GetMethods(Declared), .. type.GetConstructors(Declared)];

    private static IEnumerable<Type?> Direct(Type type) =>
    [
        type.BaseType,
        .. type.GetInterfaces(),
        .. type.GetFields(Declared).Select(f => f.FieldType),
        .. MethodsOf(type).SelectMany(InMethod),
    ];

    private static IEnumerable<Type?> InMethod(MethodBase method) =>
    [
        .. InSignature(method),
        .. method.GetMethodBody()?.LocalVariables.Select(l => l.LocalType) ?? [],
        .. IlReader.Read(method).SelectMany(i => i.Token is { } token ? InMember(Resolve(method, token)) : []),
    ];

    private static IEnumerable<Type?> InSignature(MethodBase method) =>
    [
        (method as MethodInfo)?.ReturnType,
        .. method.GetParameters().Select(p => p.ParameterType),
        .. method.IsGenericMethod ? method.GetGenericArguments() : [],
    ];

    private static IEnumerable<Type?> InMember(MemberInfo? member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType, field.FieldType],
        MethodBase method => [method.DeclaringType, .. InSignature(method)],
        _ => [],
    };

    private static MemberInfo? Resolve(MethodBase method, int token) =>
        method.Module.ResolveMember(token, method.DeclaringType?.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : null);

    private static void Unwrap(Type type, HashSet<Type> found)
    {
        if (type.HasElementType)
        {
            Unwrap(type.GetElementType()!, found);
        }
        else if (!type.IsGenericParameter && found.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type))
        {
            foreach (var argument in type.GetGenericArguments())
            {
                Unwrap(argument, found);
            }
        }
    }
}
