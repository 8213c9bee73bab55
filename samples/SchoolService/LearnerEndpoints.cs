using System.Text.Json.Nodes;
using Cbe.Sdk;
using Cbe.Sdk.Learners;
using FluentValidation;
using FluentValidation.Results;
using Severity = Cbe.Sdk.Text.Severity;

namespace SchoolService;

/// <summary>Learners and their evidence.</summary>
internal static class LearnerEndpoints
{
    public static void MapLearners(this IEndpointRouteBuilder app)
    {
        var learners = app.MapGroup("/learners").WithTags("Learners").ProducesProblem(StatusCodes.Status400BadRequest);
        learners.MapPut("/{learner}", Put).WithName("PutLearner").WithSummary("Puts a learner's whole record")
            .WithDescription("The record as the library reads it (docs/readers.md). A record with an error is sent back with every finding and its place; nothing is stored.")
            .Accepts<JsonObject>("application/json").Produces<Stored>().Produces<Stored>(StatusCodes.Status201Created);
        learners.MapGet("/{learner}", Get).WithName("GetLearner").WithSummary("The record as it is stored")
            .Produces<JsonObject>().ProducesProblem(StatusCodes.Status404NotFound);
        learners.MapPost("/{learner}/evidence", Add).WithName("AddEvidence").WithSummary("Adds a piece of evidence")
            .WithDescription("Checked against the policy in force: its competencies, levels, scores and words. What is wrong is said by member, with the library's codes.")
            .Produces<Stored>(StatusCodes.Status201Created).ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    /// <summary>What is stored of a learner.</summary>
    /// <param name="Learner">The learner.</param>
    /// <param name="Evidence">How many pieces of evidence there are.</param>
    /// <param name="Warnings">What may be a mistake, and was stored all the same.</param>
    internal sealed record Stored(string Learner, int Evidence, IReadOnlyList<string> Warnings);

    private static async Task<IResult> Put(string learner, HttpRequest request, LearnerStore store, CbeEngine engine)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        var read = LearnerJson.Parse(body.ToArray(), engine.RecordSchema, "request");
        if (read.Record is not { } record || read.Findings.Any(f => f.Severity == Severity.Error))
        {
            return Problems.Unreadable(read.Findings);
        }

        if (record.Id != learner)
        {
            return Results.Problem(statusCode: 400, title: "two names for one learner", detail: $"the address says `{learner}` and the record `{record.Id}`");
        }

        var stored = new Stored(learner, record.Evidence.Count, [.. read.Findings.Select(f => $"{f.Code}: {f.Message}")]);
        return store.Put(record) ? Results.Created($"/learners/{Uri.EscapeDataString(learner)}", stored) : Results.Ok(stored);
    }

    private static IResult Get(string learner, LearnerStore store) =>
        store.Find(learner) is { } record ? Results.Text(LearnerJson.Write(record), "application/json") : Problems.NoLearner(learner);

    private static IResult Add(string learner, NewEvidence evidence, LearnerStore store, LearnerRecordValidator validator)
    {
        if (store.Find(learner) is null)
        {
            return Problems.NoLearner(learner);
        }

        // Asked with the evidence that is there, so that an id that stands twice shows; and stored in the same step.
        List<ValidationFailure> failures = [];
        int place = 0;
        bool changed = store.Change(learner, record =>
        {
            var with = record with { Evidence = [.. record.Evidence, evidence.ToEvidence()] };
            place = record.Evidence.Count;
            failures = [.. validator.Validate(with).Errors.Where(e => e.PropertyName.StartsWith($"Evidence[{place}]", StringComparison.Ordinal))];
            return failures.Any(f => f.Severity == FluentValidation.Severity.Error) ? null : with;
        });
        return changed
            ? Results.Created($"/learners/{Uri.EscapeDataString(learner)}", new Stored(learner, place + 1, [.. failures.Select(f => $"{f.ErrorCode}: {f.ErrorMessage}")]))
            : Problems.Invalid([.. failures.Where(f => f.Severity == FluentValidation.Severity.Error)], $"Evidence[{place}]");
    }
}
