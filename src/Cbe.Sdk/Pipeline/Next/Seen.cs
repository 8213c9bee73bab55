using Cbe.Sdk.Elements;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Evaluation.Reference;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Next;

/// <summary>What rules see of one item of further evidence, and whether a rule of admission lets it in.</summary>
internal sealed class Seen
{
    private readonly BoundPack _pack;
    private readonly NextCase _case;
    private readonly Value[] _input;
    private readonly InputNode _evidence;
    private readonly ItemVariable _item;

    public Seen(BoundPack pack, NextCase about)
    {
        (_pack, _case) = (pack, about);
        var vocabulary = pack.ProgressionVocabulary.Levels;
        _input = vocabulary.Read(new CompetencyCase { Learner = about.Learner, Competency = about.Competency, AsOf = about.AsOf });
        var field = vocabulary.Vocabulary.TryGet("evidence", out var found) ? found : throw new InvalidOperationException("Level rules see no evidence.");
        _evidence = new(field) { Type = field.Type };
        _item = new(null, field.Type.Element!, 0);
    }

    /// <summary>The values of the parts, and of the members that are seen whole.</summary>
    public Value[] Of(Evidence counting, IReadOnlyList<SeenPart> parts)
    {
        var row = _pack.ProgressionVocabulary.Evidence.Read(counting, _case.AsOf);
        var input = _input.ToArray();
        input[_evidence.Field.Index] = Value.OfReference(SequenceValue.Of([row]));
        return [.. parts.Select(p => new ReferenceEvaluator(input).Evaluate(Alone(p)))];
    }

    public bool Meets(Evidence counting, BoundRule rule)
    {
        var vocabulary = _pack.AssessmentVocabulary;
        var about = new EvidenceCase(_case.Learner, _case.Competency, counting, vocabulary.Evidence.Read(counting, _case.AsOf));
        return new ReferenceEvaluator(vocabulary.Item.Read(about)).Evaluate(rule.Condition).Answer == Answer.Met;
    }

    private AggregateNode Alone(SeenPart part) => new(Aggregate.First,
        new SelectNode(_evidence, _item, part.Node) { Type = RuleType.Sequence(part.Node.Type) }) { Type = part.Node.Type };
}
