using System.Reflection;

namespace Cbe.Sdk.Tests.Api;

/// <summary>The public face of an assembly as text: one line for each type, and one below it for each member.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly) =>
        string.Concat(assembly.GetExportedTypes()
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => $"{TypeText.Declaration(t)}\n{string.Concat(Members(t).Select(m => $"    {m}\n"))}\n"));

    private static IEnumerable<string> Members(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return [];
        }

        if (type.IsEnum)
        {
            return type.GetEnumNames().Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n), System.Globalization.CultureInfo.InvariantCulture)}");
        }

        // What the compiler makes for a record follows from the word `record` in its declaration.
        return
        [
            .. Ordered(type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly).Select(MemberText.Of)),
            .. Ordered(type.GetConstructors(Declared).Where(c => MemberText.IsVisible(c) && !IsCopy(c)).Select(MemberText.Of)),
            .. Ordered(type.GetProperties(Declared).Where(p => p.GetAccessors(true).Any(MemberText.IsVisible) && p.Name != "EqualityContract").Select(MemberText.Of)),
            .. Ordered(type.GetEvents(Declared).Where(e => MemberText.IsVisible(e.AddMethod!)).Select(e => $"event {TypeText.Of(e.EventHandlerType!)} {e.Name}")),
            .. Ordered(type.GetMethods(Declared).Where(m => MemberText.IsVisible(m) && !IsAccessor(m) && !MemberText.IsMade(m)).Select(MemberText.Of)),
        ];
    }

    private static IEnumerable<string> Ordered(IEnumerable<string> lines) => lines.Order(StringComparer.Ordinal);

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsCopy(ConstructorInfo constructor) =>
        MemberText.IsMade(constructor) && constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;
}
