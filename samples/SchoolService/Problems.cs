using System.Globalization;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;
using FluentValidation.Results;
using Microsoft.AspNetCore.Diagnostics;

namespace SchoolService;

/// <summary>Refusals, as problem documents that say what is wrong and what to do.</summary>
internal static class Problems
{
    public static IResult NoLearner(string learner) => Results.Problem(statusCode: 404, title: "unknown learner", detail: $"there is no learner `{learner}`; PUT /learners/{Uri.EscapeDataString(learner)} makes one");

    public static IResult NotFound(string title, string detail, string help) => Results.Problem(statusCode: 404, title: title, detail: $"{detail}; {help}");

    public static IResult NotInForce(string pack, DateOnly asOf, DateOnly? from, DateOnly? to) => Results.Problem(statusCode: 400, title: "the policy is not in force",
        detail: string.Create(CultureInfo.InvariantCulture, $"the pack {pack} is in force from {from:yyyy-MM-dd} to {(to is { } t ? t.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "no end")}, and not on {asOf:yyyy-MM-dd}"));

    /// <summary>What the reader of the library found in a record, with its place in what was sent.</summary>
    public static IResult Unreadable(IEnumerable<DataFinding> findings) => Results.Problem(statusCode: 400, title: "the record cannot be used as it is",
        extensions: new Dictionary<string, object?> { ["findings"] = findings.Select(f => new { f.Code, f.Message, f.Help, f.Line, f.Column }).ToList() });

    /// <summary>What a validator of the library found, by member. Evidence that is there already is a conflict, everything else a bad request.</summary>
    public static IResult Invalid(IReadOnlyList<ValidationFailure> failures, string within) => Results.ValidationProblem(
        failures.GroupBy(f => Member(f.PropertyName, within)).ToDictionary(g => g.Key, g => g.Select(Sentence).ToArray()),
        title: "the evidence cannot be used as it is",
        statusCode: failures.Any(f => f.ErrorCode == Codes.DuplicateEvidence.Code) ? 409 : 400);

    public static int StatusOf(Exception exception) => exception is BadHttpRequestException bad ? bad.StatusCode : 500;

    /// <summary>Says what was wrong with a request that the framework refused; of the service's own failures it says nothing.</summary>
    public static void Complete(ProblemDetailsOptions options) => options.CustomizeProblemDetails = context =>
    {
        if (context.HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException bad)
        {
            context.ProblemDetails.Title = "the request cannot be read";
            context.ProblemDetails.Detail = bad.InnerException?.Message ?? bad.Message;
        }
    };

    private static string Sentence(ValidationFailure failure) =>
        $"{failure.ErrorCode}: {failure.ErrorMessage}{(failure.CustomState is DataFinding { Help: { } help } ? $"; {help}" : "")}";

    /// <summary>The member as the sender wrote it: <c>level</c> for <c>Evidence[3].Level</c>.</summary>
    private static string Member(string path, string within)
    {
        string member = path.StartsWith(within + ".", StringComparison.Ordinal) ? path[(within.Length + 1)..] : path;
        return char.ToLowerInvariant(member[0]) + member[1..];
    }
}
