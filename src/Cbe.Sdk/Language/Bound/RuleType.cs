using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Bound;

/// <summary>The type of a bound node. There are eight kinds and no others; a rule cannot reach a type of .NET. Immutable.</summary>
public sealed class RuleType : IEquatable<RuleType>
{
    private RuleType(ValueKind kind, SymbolSet? symbols = null, ItemType? item = null, RuleType? element = null)
    {
        Kind = kind;
        Symbols = symbols;
        Item = item;
        Element = element;
    }

    /// <summary>A condition.</summary>
    public static RuleType Boolean { get; } = new(ValueKind.Boolean);

    /// <summary>An exact number.</summary>
    public static RuleType Number { get; } = new(ValueKind.Number);

    /// <summary>Free text.</summary>
    public static RuleType Text { get; } = new(ValueKind.Text);

    /// <summary>A level of the pack's scale.</summary>
    public static RuleType Level { get; } = new(ValueKind.Level);

    /// <summary>A calendar day.</summary>
    public static RuleType Date { get; } = new(ValueKind.Date);

    /// <summary>The kind.</summary>
    public ValueKind Kind { get; }

    /// <summary>The words of a symbol.</summary>
    public SymbolSet? Symbols { get; }

    /// <summary>The members of an item.</summary>
    public ItemType? Item { get; }

    /// <summary>What a sequence holds.</summary>
    public RuleType? Element { get; }

    /// <summary>Whether it is a single value, neither an item nor a sequence.</summary>
    public bool IsScalar => Kind is not (ValueKind.Item or ValueKind.Sequence);

    /// <summary>A word of <paramref name="set"/>.</summary>
    public static RuleType Symbol(SymbolSet set) => new(ValueKind.Symbol, symbols: set);

    /// <summary>An item with members.</summary>
    public static RuleType Of(ItemType item) => new(ValueKind.Item, item: item);

    /// <summary>A sequence of <paramref name="element"/>.</summary>
    public static RuleType Sequence(RuleType element) => new(ValueKind.Sequence, element: element);

    /// <summary>Types are equal when values of one can stand for values of the other.</summary>
    public bool Equals(RuleType? other) =>
        other is not null && Kind == other.Kind && ReferenceEquals(Symbols, other.Symbols)
        && ReferenceEquals(Item, other.Item) && Equals(Element, other.Element);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleType);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Symbols, Item, Element);

    /// <summary>The type in the words of a diagnostic: "a number", "a sequence of evidence items".</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Boolean => "a condition",
        ValueKind.Number => "a number",
        ValueKind.Text => "a text",
        ValueKind.Symbol => $"a word of `{Symbols!.Name}`",
        ValueKind.Level => "a level",
        ValueKind.Date => "a day",
        ValueKind.Item => $"{Item!.Name}",
        _ => Element!.Kind == ValueKind.Item ? $"a sequence of {Element.Item!.PluralName}" : $"a sequence ({Element})",
    };
}
