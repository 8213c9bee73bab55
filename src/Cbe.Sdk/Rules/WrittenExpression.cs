using Cbe.Sdk.Text;

namespace Cbe.Sdk.Rules;

/// <summary>
/// An expression of the rule language that gives a value and is no rule by itself, such as the score that an item of
/// evidence counts with. Immutable.
/// </summary>
/// <param name="Text">The expression; several lines are joined with line feeds.</param>
public sealed record WrittenExpression(string Text)
{
    /// <summary>Where it was read from; one that was made in code stands for itself.</summary>
    internal ExpressionText? Source { get; init; }

    /// <summary>Equal when the texts are.</summary>
    public bool Equals(WrittenExpression? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    internal ExpressionText SourceAs(string name) => Source is { } source && source.Text == Text ? source : new ExpressionText(Text, name);
}
