using FluentValidation;

namespace Cbe.Sdk.Learners;

/// <summary>
/// Checks one piece of evidence that comes in, with the same checks and the same codes as the readers of files: the code
/// stands in <c>ErrorCode</c>, the member in <c>PropertyName</c>, and the whole finding with its help in <c>CustomState</c>.
/// What a reader only warns of is a failure of severity Warning.
/// </summary>
/// <remarks>Thread-safe: make one for an engine's <see cref="RecordSchema"/> and keep it as long as the engine.</remarks>
public sealed class EvidenceValidator : AbstractValidator<Evidence>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="schema">What records may contain: <c>engine.RecordSchema</c>.</param>
    public EvidenceValidator(RecordSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        this.Checks(schema, static (evidence, checks, report) => checks.Whole(evidence, report));
    }
}
