// <first-service>
using System.Text.Json;
using Cbe.Sdk;
using Cbe.Sdk.Learners;

// </first-service>
namespace Cbe.Docs.Tests.Snippets;

public static class FirstService
{
    public static void first_service()
    {
        string[] args = ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None"];

        // <first-service>
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddCbe(o => (o.Pack, o.Framework) = ("pack.json", "framework.json"));
        var app = builder.Build();
        app.MapPost("/decisions", (JsonElement record, DateOnly asOf, CbeEngine engine) =>
            LearnerJson.Parse(record.GetRawText(), engine.RecordSchema).Record is { } learner
                ? Results.Text(engine.Evaluate(learner, asOf).ToUtf8Json(), "application/json") : Results.BadRequest());
        // </first-service>
        app.Lifetime.ApplicationStarted.Register(() => Task.Run(() => Ask(app)));
        // <first-service>
        app.Run();
        // </first-service>
    }

    private static async Task Ask(WebApplication app)
    {
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };
        using var maya = new StringContent(File.ReadLines("learners.jsonl").First(), System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("/decisions?asOf=2026-01-31", UriKind.Relative), maya);
        var report = (await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync())).RootElement;
        foreach (var competency in report.GetProperty("competencies").EnumerateArray().Where(c => c.GetProperty("admitted").GetInt32() > 0))
        {
            Console.WriteLine(competency.GetRawText());
        }

        app.Lifetime.StopApplication();
    }
}
