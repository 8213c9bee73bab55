using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.RulePacks;

/// <summary>
/// A school's, district's or state's policy as data: one pack holds rules for each of the seven elements. This is the
/// pack as its author wrote it; what it inherits is in <see cref="Parent"/>. Immutable and thread-safe.
/// </summary>
public sealed partial record RulePack
{
    /// <summary>The identifier, such as <c>riverside</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The version of the policy, such as <c>2026.1.0</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The version of the rule language that the pack is written in.</summary>
    public int Language { get; init; } = Sdk.Language.LanguageLimits.Version;

    /// <summary>The title that people know.</summary>
    public string? Title { get; init; }

    /// <summary>What the pack is for.</summary>
    public string? Description { get; init; }

    /// <summary>When the pack is in force.</summary>
    public EffectivePeriod Effective { get; init; } = new();

    /// <summary>The pack that this one extends.</summary>
    public PackReference? Extends { get; init; }

    /// <summary>The extended pack itself.</summary>
    public RulePack? Parent { get; init; }

    /// <summary>The performance scale; null when inherited.</summary>
    public PerformanceScale? Scale { get; init; }

    /// <summary>The mastery method; null when inherited.</summary>
    public MasterySetting? Mastery { get; init; }

    /// <summary>The figures of the policy.</summary>
    public IReadOnlyList<ParameterDeclaration> Parameters { get; init; } = [];

    /// <summary>Laws that the pack knowingly does not obey.</summary>
    public IReadOnlyList<LawException> Exceptions { get; init; } = [];

    /// <summary>More words for symbol sets, by the set's name: places, forms of work, roles.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Symbols { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Facts that records may carry and rules may read.</summary>
    public IReadOnlyList<FactDeclaration> Facts { get; init; } = [];

    /// <summary>The rules, by element.</summary>
    public ElementSections Elements { get; init; } = new();

    /// <summary>Competency groups.</summary>
    public IReadOnlyList<Credential> Credentials { get; init; } = [];

    /// <summary>
    /// The relations of the framework along which something follows from what is shown of one competency for another, as
    /// CASE writes them: <c>precedes</c>, <c>exactMatchOf</c>, <c>isPartOf</c>, <c>isChildOf</c>, <c>ext:implies</c>. Null inherits, and means none.
    /// </summary>
    public IReadOnlyList<string>? Inference { get; init; }

    /// <summary>Tables that turn scores and levels into letters, marks and credit.</summary>
    public IReadOnlyList<ConversionTable> Conversions { get; init; } = [];

    internal Text.JsonValue? Source { get; init; }

    /// <summary>
    /// The pack with everything that it inherits, as one pack that extends nothing: for tools that change a figure or a rule of
    /// it. It decides as this one does; its hash is another. What a parent forbids is checked when an engine is made of the pack itself.
    /// </summary>
    public RulePack Flatten() => PackMerge.Flatten(this, new Text.DiagnosticBag()) with { Extends = Parent is null ? Extends : null };

    /// <summary>SHA-256 of the pack's canonical form and of the packs that it extends; the same for the same content.</summary>
    public string ContentHash => PackWriter.Hash(this);

    /// <summary>Packs are equal when they say the same, wherever they were read from.</summary>
    public bool Equals(RulePack? other) => other is not null && ContentHash == other.ContentHash;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version);

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Version}";
}
