// The service of a small school: evidence comes in, decisions with their reasons go out, by the policy in a rule pack.
using System.Text.Json.Serialization;
using Cbe.Sdk;
using Cbe.Sdk.Learners;
using Microsoft.AspNetCore.Http.Json;
using SchoolService;

var builder = WebApplication.CreateBuilder(args);
string riverside = Path.Combine(AppContext.BaseDirectory, "riverside");

// The policy: from files that people edit, taken up while the service runs. A broken one is refused, and GET /policy says why.
builder.Services.AddCbe(o =>
{
    o.Pack = builder.Configuration["Policy:Pack"] ?? Path.Combine(riverside, "pack.json");
    o.Framework = builder.Configuration["Policy:Framework"] ?? Path.Combine(riverside, "framework.json");
    o.ReloadOnChange = true;
});
builder.Services.AddScoped(s => new LearnerRecordValidator(s.GetRequiredService<CbeEngine>().RecordSchema));
builder.Services.AddSingleton<LearnerStore>().AddSingleton<SchoolDay>().AddSingleton(TimeProvider.System);

// A misspelt member is an error and not silence; every refusal is a problem document (RFC 9457).
builder.Services.Configure<JsonOptions>(o => o.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow);
builder.Services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
builder.Services.AddProblemDetails(Problems.Complete);
builder.Services.AddOpenApi(o => o.AddDocumentTransformer((document, _, _) =>
{
    document.Info = new() { Title = "A school's decisions", Version = "v1", Description = "Evidence of learning in, explained decisions out, by a rule pack of competency-based education." };
    return Task.CompletedTask;
}));

var app = builder.Build();
app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = Problems.StatusOf });
app.UseStatusCodePages();
app.MapOpenApi();
app.MapLearners();
app.MapDecisions();
app.MapPolicy();
app.Run();
