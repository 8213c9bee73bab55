using System.Collections.Concurrent;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Rules;

/// <summary>
/// The parts of a rule as the language writes them, and the parameters that it reads: the same in every explanation, so
/// each is made once. Thread-safe.
/// </summary>
internal sealed class RuleTexts(BoundRule rule, LevelSet levels)
{
    private readonly ConcurrentDictionary<BoundNode, string> _texts = new(ReferenceEqualityComparer.Instance);
    private IReadOnlyList<Parameter>? _parameters;

    /// <summary>Writes values; what it writes of parts is kept by <see cref="Of"/>.</summary>
    public BoundPrinter Printer { get; } = new(levels);

    /// <summary>Whether the levels are named as in <paramref name="others"/>.</summary>
    public bool Speaks(LevelSet others) => ReferenceEquals(levels, others);

    /// <summary>A part of the rule.</summary>
    public string Of(BoundNode part) => _texts.TryGetValue(part, out string? text) ? text : _texts.GetOrAdd(part, Printer.Print(part));

    /// <summary>The parameters that the whole condition reads, in the order of reading, as often as it does.</summary>
    public IReadOnlyList<Parameter> Parameters => _parameters ??= [.. BoundParts.Of(rule.Condition).OfType<ParameterNode>().Select(n => n.Parameter)];
}
