using System.Reflection;

namespace Cbe.Sdk.Tests.Api;

/// <summary>Types as C# writes them.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
    };

    /// <summary>The line that opens a type: its kind, full name and bases.</summary>
    public static string Declaration(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"delegate {MemberText.Result(invoke)} {Name(type, withNamespace: true)}({MemberText.Parameters(invoke)})";
        }

        var bases = Bases(type).ToList();
        return $"{Kind(type)} {Name(type, withNamespace: true)}{(bases.Count == 0 ? "" : " : " + string.Join(", ", bases))}";
    }

    /// <summary>A type, with <c>?</c> where <paramref name="nullability"/> says that null is a value of it.</summary>
    public static string Of(Type type, NullabilityInfo? nullability = null)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        string mark = nullability is { ReadState: NullabilityState.Nullable } && !type.IsValueType && !type.IsGenericParameter ? "?" : "";
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nullability);
        }

        return (type.IsArray ? Of(type.GetElementType()!, nullability?.ElementType) + "[]" : Plain(type, nullability)) + mark;
    }

    private static string Plain(Type type, NullabilityInfo? nullability)
    {
        if (Keywords.TryGetValue(type, out string? keyword))
        {
            return keyword;
        }

        var arguments = type.GetGenericArguments();
        string name = Bare(type);
        return arguments.Length == 0 ? name : $"{name}<{string.Join(", ", arguments.Select((a, i) => Of(a, nullability?.GenericTypeArguments.ElementAtOrDefault(i))))}>";
    }

    private static string Name(Type type, bool withNamespace) => (withNamespace ? type.Namespace + "." : "") + Plain(type, null);

    private static string Bare(Type type)
    {
        string name = type.Name.Split('`')[0];
        return type is { IsNested: true, IsGenericParameter: false } ? $"{Bare(type.DeclaringType!)}.{name}" : name;
    }

    private static string Kind(Type type)
    {
        string record = type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is null ? "" : "record ";
        return type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => $"{(type.CustomAttributes.Any(a => a.AttributeType.Name == "IsReadOnlyAttribute") ? "readonly " : "")}{record}struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => $"{(type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "")}{record}class",
        };
    }

    private static IEnumerable<string> Bases(Type type) => type.IsEnum
        ? []
        : new[] { type.BaseType }.OfType<Type>().Where(b => b != typeof(object) && b != typeof(ValueType))
            .Concat(type.GetInterfaces().Where(i => i.IsVisible).OrderBy(i => i.FullName, StringComparer.Ordinal)).Select(t => Of(t));
}
