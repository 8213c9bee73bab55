using Cbe.Sdk.Text;
using FluentValidation;
using FluentValidation.Results;

namespace Cbe.Sdk.Learners;

/// <summary>Turns the problems that the readers know into failures of a validator.</summary>
internal static class RecordFailures
{
    /// <summary>Lets a validator check whole items. The checks are made anew each time: they remember names, and a validator serves many threads.</summary>
    public static void Checks<T>(this AbstractValidator<T> validator, RecordSchema schema, Action<T, RecordChecks, Action<string, Problem>> check) =>
        validator.RuleFor(item => item).Custom((item, context) =>
            check(item, new RecordChecks(schema), (member, problem) => context.AddFailure(Failure(context.PropertyChain.BuildPropertyPath(member), problem))));

    private static ValidationFailure Failure(string path, Problem problem) => new(path, problem.Message)
    {
        ErrorCode = problem.Descriptor.Code,
        Severity = problem.Descriptor.Severity == Text.Severity.Error ? FluentValidation.Severity.Error : FluentValidation.Severity.Warning,
        CustomState = new DataFinding(problem.Descriptor, problem.Message, "record", 0, 0) { Help = problem.Help },
    };
}
