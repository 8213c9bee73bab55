using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Cbe.Sdk.Tests.Embedding;

/// <summary>Keeps everything that is logged, at every level, with each value of each event.</summary>
internal sealed class CapturedLog : ILoggerFactory, ILogger
{
    public ConcurrentQueue<(LogLevel Level, EventId Id, string Text)> Events { get; } = [];

    /// <summary>Ids, names and levels in order.</summary>
    public IEnumerable<string> Names => Events.Select(e => $"{e.Id.Id} {e.Id.Name} {e.Level}");

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Events.Enqueue((logLevel, eventId, $"{formatter(state, exception)} {string.Join(' ', state as IEnumerable<KeyValuePair<string, object?>> ?? [])} {exception}"));

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
