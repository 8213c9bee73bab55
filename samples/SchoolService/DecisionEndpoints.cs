using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cbe.Sdk;
using Cbe.Sdk.Text;

namespace SchoolService;

/// <summary>Decisions, their explanations, and the ways before a learner.</summary>
internal static class DecisionEndpoints
{
    public static void MapDecisions(this IEndpointRouteBuilder app)
    {
        var decisions = app.MapGroup("/learners/{learner}").WithTags("Decisions").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        decisions.MapGet("/decisions", Decide).WithName("GetDecisions").WithSummary("Everything that the policy decides about a learner")
            .WithDescription("The library's report, byte for byte: the same record, policy and day give the same bytes here, in the library and in the `cbe` tool. Its members are in docs/cli.md.")
            .Produces<JsonObject>();
        decisions.MapGet("/explanation", Explain).WithName("GetExplanation").WithSummary("Why a rule decided as it did")
            .WithDescription("As JSON; as plain text for people when the request accepts text/plain.")
            .Produces<JsonObject>().Produces<string>(contentType: "text/plain");
        decisions.MapGet("/pathways", Pathways).WithName("GetPathways").WithSummary("The ways before a learner")
            .WithDescription("For each competency whether the learner is ready for it and what blocks it, and for each credential what is left on each of its routes: the part `pathways` of the report.")
            .Produces<JsonObject>();
    }

    private const string AsOf = "The day of the decisions (yyyy-MM-dd); today at the school unless told. Evidence after it is invisible.";

    private static IResult Decide(string learner, [Description(AsOf)] DateOnly? asOf, LearnerStore store, CbeEngine engine, SchoolDay school) =>
        With(learner, asOf, store, engine, school, report => Results.Bytes(report.ToUtf8Json(), "application/json"));

    private static IResult Pathways(string learner, [Description(AsOf)] DateOnly? asOf, LearnerStore store, CbeEngine engine, SchoolDay school) =>
        With(learner, asOf, store, engine, school, report =>
        {
            using var json = JsonDocument.Parse(report.ToUtf8Json());
            return Results.Text(json.RootElement.GetProperty("pathways").GetRawText(), "application/json");
        });

    private static IResult Explain(string learner, [Description("The competency, by its identifier or its code.")] string competency, [Description("The rule, by its name in the policy.")] string rule,
        [Description(AsOf)] DateOnly? asOf, HttpRequest request, LearnerStore store, CbeEngine engine, SchoolDay school) =>
        With(learner, asOf, store, engine, school, report =>
        {
            string id = engine.Framework?.Find(competency)?.Id ?? competency;
            var about = report.Decisions.Where(d => d.Competency == id).ToList();
            if (about.Count == 0)
            {
                return Problems.NotFound("no decision", $"nothing is decided about `{competency}` yet", NearMiss.Help(competency, [.. report.Competencies.Select(c => c.Competency)], "competencies"));
            }

            if (about.FirstOrDefault(d => d.Rule == rule)?.Explain() is not { } why)
            {
                return Problems.NotFound("no decision", $"no rule `{rule}` decided about `{competency}`", NearMiss.Help(rule, [.. about.Select(d => d.Rule).Distinct()], "rules"));
            }

            bool asText = request.GetTypedHeaders().Accept.Any(a => a.MediaType == "text/plain");
            return asText ? Results.Text(why.ToText()) : Results.Text(why.ToJson(), "application/json");
        });

    private static IResult With(string learner, DateOnly? asOf, LearnerStore store, CbeEngine engine, SchoolDay school, Func<LearnerReport, IResult> answer)
    {
        var day = asOf ?? school.Today;
        return store.Find(learner) is not { } record ? Problems.NoLearner(learner)
            : !engine.Pack.Effective.Contains(day) ? Problems.NotInForce(engine.Pack.ToString(), day, engine.Pack.Effective.From, engine.Pack.Effective.To)
            : answer(engine.Evaluate(record, day));
    }
}
