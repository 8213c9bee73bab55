namespace Cbe.Sdk.Decisions;

/// <summary>Why a decision is what it is, in words that a teacher or a parent can read and as data. Immutable.</summary>
public sealed class Explanation
{
    internal Explanation(Decision decision, ExplanationNode root, IReadOnlyList<ParameterCitation> parameters)
    {
        Decision = decision;
        Root = root;
        Parameters = parameters;
    }

    /// <summary>The decision.</summary>
    public Decision Decision { get; }

    /// <summary>The whole condition with its parts.</summary>
    public ExplanationNode Root { get; }

    /// <summary>The figures of the policy that the rule reads, each with the policy that sets it.</summary>
    public IReadOnlyList<ParameterCitation> Parameters { get; }

    /// <summary>The explanation as plain text.</summary>
    public string ToText() => ExplanationText.Write(this);

    /// <summary>The explanation as JSON.</summary>
    public string ToJson() => ExplanationJson.Write(this);

    /// <inheritdoc/>
    public override string ToString() => ToText();
}
