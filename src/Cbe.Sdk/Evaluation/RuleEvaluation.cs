using System.Text;
using Cbe.Sdk.Evaluation.Reference;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation;

/// <summary>
/// One rule evaluated for one input. Traces are made only when somebody asks: the same input gives the same trace
/// at any time.
/// </summary>
internal sealed class RuleEvaluation
{
    private readonly Value[] _input;
    private readonly EvidenceSources _sources;

    /// <param name="rule">The rule.</param>
    /// <param name="input">The values that it sees.</param>
    /// <param name="sources">The evidence behind these values.</param>
    /// <param name="levels">The names of levels, for words.</param>
    public RuleEvaluation(BoundRule rule, Value[] input, EvidenceSources sources, LevelSet levels)
    {
        Rule = rule;
        Levels = levels;
        _input = input;
        _sources = sources;
        Answer = new ReferenceEvaluator(input).Evaluate(rule.Condition).Answer;
    }

    public BoundRule Rule { get; }

    public LevelSet Levels { get; }

    public Answer Answer { get; }

    public InputOrigin? Mastery => _sources.Mastery;

    /// <summary>What people call an item that a trace names.</summary>
    public string NameOf(string id) => _sources.Names.GetValueOrDefault(id, id);

    public TraceNode Trace(BoundNode condition)
    {
        var tracer = new Tracer();
        new ReferenceEvaluator(_input, tracer).Evaluate(condition);
        return tracer.Root!;
    }

    public IReadOnlyList<string> Evidence() => Citations.Of(Trace(Rule.Condition), _sources);

    public IReadOnlyList<string> Cite(TraceNode trace) => Citations.Of(trace, _sources);

    /// <summary>The pack's own words; none for an answer that is not known, for which the pack cannot speak.</summary>
    public string? Message()
    {
        var template = Answer switch
        {
            Answer.Met => Rule.SuccessMessage,
            Answer.NotMet => Rule.ErrorMessage,
            _ => null,
        };
        if (template is null)
        {
            return null;
        }

        var printer = Rule.Texts(Levels).Printer;
        var text = new StringBuilder();
        foreach (var part in template.Parts)
        {
            text.Append(part.Value is null ? part.Text : printer.Print(new ReferenceEvaluator(_input).Evaluate(part.Value), part.Value.Type));
        }

        return text.ToString();
    }
}
