using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Cbe.Sdk.Learners;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace SchoolService.Tests;

/// <summary>The service on a port of its own, as it runs at a school.</summary>
internal sealed class RunningSchool : WebApplicationFactory<LearnerStore>
{
    private readonly string? _pack;
    private readonly ILoggerProvider? _log;

    public RunningSchool(string? pack = null, ILoggerProvider? log = null)
    {
        _pack = pack;
        _log = log;

        // A port of its own from the start: one that is set afterwards comes too late where the service starts at once.
        UseKestrel(o => o.Listen(IPAddress.Loopback, 0));
        StartServer();
        Client = CreateClient();
    }

    public HttpClient Client { get; }

    public async Task<(int Status, string Body)> Get(string path, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accept is not null)
        {
            request.Headers.Accept.ParseAdd(accept);
        }

        return await Send(request);
    }

    public async Task<(int Status, string Body)> Send(HttpMethod method, string path, string json)
    {
        using var request = new HttpRequestMessage(method, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        return await Send(request);
    }

    public Task<(int Status, string Body)> Put(LearnerRecord learner) => Send(HttpMethod.Put, $"/learners/{learner.Id}", LearnerJson.Write(learner));

    /// <summary>A refusal: its status, its title and everything that it says.</summary>
    public static JsonObject Problem(int status, (int Status, string Body) answer)
    {
        Assert.True(answer.Status == status, $"{answer.Status} instead of {status}: {answer.Body}");
        var problem = (JsonObject)JsonNode.Parse(answer.Body)!;
        Assert.Equal(status, (int)problem["status"]!);
        return problem;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.ConfigureLogging(l =>
        {
            l.ClearProviders();
            if (_log is not null)
            {
                l.AddProvider(_log);
            }
        });
        if (_pack is not null)
        {
            builder.UseSetting("Policy:Pack", _pack);
        }
    }

    private async Task<(int Status, string Body)> Send(HttpRequestMessage request)
    {
        using var answer = await Client.SendAsync(request);
        return ((int)answer.StatusCode, Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()));
    }
}
