using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Decisions;

/// <summary>What one rule answered about one learner, with what the answer rests on. Immutable and thread-safe.</summary>
public sealed class Decision
{
    private readonly RuleEvaluation _evaluation;
    private IReadOnlyList<string>? _evidence;

    internal Decision(RuleEvaluation evaluation, DecisionSubject subject, Answer answer)
    {
        _evaluation = evaluation;
        Subject = subject;
        Answer = answer;
    }

    /// <summary>Who and what the decision is about.</summary>
    public DecisionSubject Subject { get; }

    /// <summary>The element of competency-based education whose rule it is.</summary>
    public CbeElement Element => Subject.Element;

    /// <summary>What the decision is about.</summary>
    public DecisionKind Kind => Subject.Kind;

    /// <summary>The name of the rule.</summary>
    public string Rule => _evaluation.Rule.Name;

    /// <summary>The learner; null when the decision is about the framework or about a subgroup of learners.</summary>
    public string? Learner => Subject.Learner;

    /// <summary>The competency, or null when the decision is about something else.</summary>
    public string? Competency => Subject.Competency;

    /// <summary>
    /// The answer. Of a level it is cumulative: met only when the rules of every level up to it are met.
    /// </summary>
    public Answer Answer { get; }

    /// <summary>The answer of the rule's own condition; another than <see cref="Answer"/> only for levels.</summary>
    public Answer RuleAnswer => _evaluation.Answer;

    /// <summary>The event that the rule raises, when it is met.</summary>
    public string? Event => Answer == Answer.Met ? _evaluation.Rule.Rule.SuccessEvent : null;

    /// <summary>What the pack says to the learner: its message for met or for not met, with values filled in; null when it says nothing.</summary>
    public string? Message => _evaluation.Message();

    /// <summary>The policy that the rule puts into words.</summary>
    public string? Reference => _evaluation.Rule.Rule.Reference;

    /// <summary>The ids of the evidence that the answer rests on, oldest first.</summary>
    public IReadOnlyList<string> Evidence => _evidence ??= _evaluation.Evidence();

    internal RuleEvaluation Evaluation => _evaluation;

    /// <summary>The tree of sub-expressions with the value of each, the evidence that made it, and for a rule not met what fell short and by how much.</summary>
    public Explanation Explain() => ExplanationBuilder.Build(this);

    /// <inheritdoc/>
    public override string ToString() => $"{Subject}: {Rule} {Answer.ToName()}";
}
