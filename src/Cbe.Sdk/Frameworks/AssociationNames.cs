namespace Cbe.Sdk.Frameworks;

/// <summary>Association types as CASE writes them, and as older exports do ("Is Child Of").</summary>
internal static class AssociationNames
{
    private static readonly Dictionary<string, AssociationType> _types = Enum.GetValues<AssociationType>()
        .Where(t => t != AssociationType.Extension)
        .ToDictionary(t => t.ToString(), StringComparer.OrdinalIgnoreCase);

    public static AssociationType TypeOf(string text) =>
        _types.TryGetValue(text.Replace(" ", "", StringComparison.Ordinal), out var type) ? type : AssociationType.Extension;

    public static string NameOf(AssociationType type)
    {
        if (type == AssociationType.Extension)
        {
            throw new ArgumentException("An extension has no name of its own; give its text.", nameof(type));
        }

        string name = type.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
