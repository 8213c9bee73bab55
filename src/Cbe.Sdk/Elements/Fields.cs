using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Elements;

/// <summary>Short ways to declare what rules see.</summary>
internal static class Fields
{
    /// <summary>Days between two calendar days.</summary>
    public static NumberRange Days { get; } = NumberRange.Between(-DateOnly.MaxValue.DayNumber, DateOnly.MaxValue.DayNumber);

    /// <summary>How many there are of something.</summary>
    public static NumberRange Count { get; } = NumberRange.Between(0, Language.LanguageLimits.SequenceItems);

    public static Field Root(string name, RuleType type, string description) => new(name, type, description) { Scope = FieldScope.Root };

    public static Field Outer(string name, RuleType type, string description) => new(name, type, description) { Scope = FieldScope.Outer };

    public static Field Member(string name, RuleType type, string description) => new(name, type, description);

    public static Field Items(string name, ItemType item, string description) => Root(name, RuleType.Sequence(RuleType.Of(item)), description);
}
