using System.Diagnostics.CodeAnalysis;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language;

/// <summary>
/// What the rules of one part of a pack may see: named roots, outer values, the scale, the mastery methods.
/// The language knows nothing of learners; a vocabulary is handed to it. Immutable and thread-safe.
/// </summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, Field> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _prefixes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes a vocabulary.</summary>
    /// <param name="name">Whose rules they are, in words: "a level rule".</param>
    /// <param name="fields">The roots and outer values; their positions are set here.</param>
    /// <param name="levels">The levels of the scale.</param>
    /// <param name="methods">The mastery methods that can be called as functions.</param>
    /// <param name="refuse">Says why a name can never be read here, or null when nothing is to be said.</param>
    public Vocabulary(string name, IEnumerable<Field> fields, LevelSet levels, IReadOnlyList<MasteryMethod> methods, Func<string, NameRefusal?>? refuse = null)
    {
        ArgumentNullException.ThrowIfNull(fields);
        Name = name;
        Levels = levels;
        Methods = methods;
        Refuse = refuse ?? (static _ => null);
        Fields = [.. fields.Select((f, i) => f with { Index = i })];
        foreach (var field in Fields)
        {
            _byName.Add(field.Name, field);
            if (field.Name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot)
            {
                _prefixes.Add(field.Name[..dot]);
            }
        }

        ItemTypes = [.. Fields.Select(f => f.Type.Element?.Item ?? f.Type.Item).OfType<ItemType>().Distinct()];
    }

    /// <summary>Whose rules they are, in words.</summary>
    public string Name { get; }

    /// <summary>The roots and outer values, by position.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>The levels of the scale.</summary>
    public LevelSet Levels { get; }

    /// <summary>The mastery methods that can be called as functions.</summary>
    public IReadOnlyList<MasteryMethod> Methods { get; }

    /// <summary>Says why a name can never be read here.</summary>
    public Func<string, NameRefusal?> Refuse { get; }

    /// <summary>The root or outer value with this name (without case), if there is one.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out Field? field) => _byName.TryGetValue(name, out field);

    /// <summary>Whether roots such as <c>name.X</c> exist.</summary>
    public bool HasPrefix(string name) => _prefixes.Contains(name);

    /// <summary>The item types of the sequences that rules can reach.</summary>
    public IReadOnlyList<ItemType> ItemTypes { get; }
}
