using FluentValidation;

namespace Cbe.Sdk.Learners;

/// <summary>Checks one part of a record.</summary>
internal sealed class RecordPartValidator<T> : AbstractValidator<T>
{
    public RecordPartValidator(RecordSchema schema, Action<T, RecordChecks, Action<string, Problem>> check) => this.Checks(schema, check);
}
