using System.Diagnostics.CodeAnalysis;

namespace Cbe.Sdk.Language.Bound;

/// <summary>A kind of item that a sequence can hold, such as a piece of evidence, with its members. Immutable.</summary>
public sealed class ItemType
{
    private readonly Dictionary<string, Field> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _prefixes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes an item type.</summary>
    /// <param name="name">One item, in words: "an evidence item".</param>
    /// <param name="pluralName">Several: "evidence items".</param>
    /// <param name="fields">The members; their positions are set here.</param>
    /// <exception cref="ArgumentException">A member stands twice.</exception>
    public ItemType(string name, string pluralName, IEnumerable<Field> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        Name = name;
        PluralName = pluralName;
        Fields = [.. fields.Select((f, i) => f with { Index = i, Scope = FieldScope.Member })];
        foreach (var field in Fields)
        {
            _byName.Add(field.Name, field);
            if (field.Name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot)
            {
                _prefixes.Add(field.Name[..dot]);
            }
        }
    }

    /// <summary>One item, in words.</summary>
    public string Name { get; }

    /// <summary>Several items, in words.</summary>
    public string PluralName { get; }

    /// <summary>The members.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>The member with this name (without case), if there is one.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out Field? field) => _byName.TryGetValue(name, out field);

    /// <summary>Whether members such as <c>name.X</c> exist.</summary>
    public bool HasPrefix(string name) => _prefixes.Contains(name);
}
