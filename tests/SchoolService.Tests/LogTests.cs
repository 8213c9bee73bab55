using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SchoolService.Tests;

public class LogTests
{
    [Fact]
    public async Task The_service_logs_which_policy_decides_and_never_about_whom()
    {
        using var log = new CapturedLog();
        using (var school = new RunningSchool(log: log))
        {
            await school.Send(HttpMethod.Put, "/learners/xq-learner", """{ "id": "xq-learner" }""");
            await school.Send(HttpMethod.Post, "/learners/xq-learner/evidence", """{ "id": "xq-item", "competency": "A-SSE.1", "occurredOn": "2025-11-03", "level": "xq-level" }""");
            await school.Send(HttpMethod.Post, "/learners/xq-learner/evidence", """{ "xq-member": """);
            await school.Get("/learners/xq-learner/decisions?asOf=2026-01-31");
            await school.Get("/learners/xq-other/decisions?asOf=2026-01-31");
        }

        Assert.Contains(log.Lines, l => l.StartsWith("Engine `default` uses pack riverside 2026.1.0", StringComparison.Ordinal));
        Assert.All(log.Lines, l => Assert.DoesNotContain("xq-", l, StringComparison.Ordinal));
    }

    private sealed class CapturedLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
