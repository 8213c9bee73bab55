using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Analysis.Equity;

/// <summary>One subgroup in one measure, as it may be published. Immutable.</summary>
public sealed record AuditSubgroup : AuditCell
{
    /// <summary>The subgroup in words, such as <c>sex: F</c> or <c>sex: F, disability: yes</c>.</summary>
    public required string Subgroup { get; init; }

    /// <summary>The subgroup with the labels of the Common Education Data Standards where its values are known there; else as <see cref="Subgroup"/>.</summary>
    public required string Label { get; init; }

    /// <summary>The attributes that form it, each with its value; null where the value is not stated.</summary>
    public required IReadOnlyList<KeyValuePair<string, string?>> Attributes { get; init; }

    /// <summary>Whether every value is stated. Learners without a value are shown and not compared with a reference.</summary>
    public bool IsStated => Attributes.All(a => a.Value is not null);

    /// <summary>Whether the others of its attribute are compared with this one.</summary>
    public bool IsReference { get; init; }

    /// <summary>The subgroup with which it is compared; null when there is none.</summary>
    public string? Reference { get; init; }

    /// <summary>Beside the reference.</summary>
    public required AuditComparison ToReference { get; init; }

    /// <summary>Beside all other learners.</summary>
    public required AuditComparison ToOthers { get; init; }

    /// <summary>What the pack's equity rules find. A rule that saw a figure which is withheld here is left out.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    internal string Family => string.Join(", ", Attributes.Select(a => a.Key));
}
