using Cbe.Sdk.Decisions;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Evaluation;

/// <summary>How often a rule gave each answer. Of an admission rule only what it set aside is a decision.</summary>
internal sealed class RuleCount(Decision first)
{
    public string Element { get; } = first.Element.ToString().ToLowerInvariant();

    public DecisionKind Kind { get; } = first.Kind;

    public string Rule { get; } = first.Rule;

    public string? Level { get; } = first.Subject.Level;

    public long Met { get; private set; }

    public long NotMet { get; private set; }

    public long Insufficient { get; private set; }

    public void Add(Answer answer)
    {
        switch (answer)
        {
            case Answer.Met:
                Met++;
                break;
            case Answer.NotMet:
                NotMet++;
                break;
            default:
                Insufficient++;
                break;
        }
    }
}
