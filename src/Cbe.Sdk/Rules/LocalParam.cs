using Cbe.Sdk.Text;

namespace Cbe.Sdk.Rules;

/// <summary>A named part of a rule. Immutable.</summary>
/// <param name="Name">The name: ASCII letters, digits and <c>_</c>; it may not shadow anything.</param>
/// <param name="Expression">What it stands for.</param>
public sealed record LocalParam(string Name, string Expression)
{
    internal ExpressionText? Source { get; init; }

    /// <summary>Equal when name and expression are.</summary>
    public bool Equals(LocalParam? other) => other is not null && Name == other.Name && Expression == other.Expression;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Expression);
}
