using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Cbe.Sdk.DependencyInjection;

/// <summary>The engines of a host; each is made when it is first asked for, from options that were checked.</summary>
internal sealed class CbeEngines : ICbeEngines, IDisposable
{
    private readonly IOptionsMonitor<CbeOptions> _options;
    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private readonly Lock _making = new();
    private readonly ConcurrentDictionary<string, EngineHolder> _holders = new(StringComparer.Ordinal);
    private bool _disposed;

    public CbeEngines(IOptionsMonitor<CbeOptions> options, IEnumerable<EngineName> names, ILoggerFactory? loggers = null, TimeProvider? time = null)
    {
        _options = options;
        _logger = loggers?.CreateLogger(CbeTelemetry.LogCategory) ?? NullLogger.Instance;
        _time = time ?? TimeProvider.System;
        Names = [.. names.Select(n => n.Name).Distinct(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Names { get; }

    public CbeEngine Get(string? name = null) => State(name).Engine;

    public CbeEngineState State(string? name = null) => Holder(name ?? Options.DefaultName).State;

    public ReloadOutcome Reload(string? name = null) => Holder(name ?? Options.DefaultName).Reload();

    public void Dispose()
    {
        lock (_making)
        {
            _disposed = true;
            foreach (var holder in _holders.Values)
            {
                holder.Dispose();
            }
        }
    }

    private EngineHolder Holder(string name) => _holders.TryGetValue(name, out var holder) ? holder : Make(name);

    private EngineHolder Make(string name)
    {
        if (!Names.Contains(name))
        {
            throw new ArgumentException($"There is no engine `{EngineName.Shown(name)}`; there are: {string.Join(", ", Names.Select(EngineName.Shown))}.", nameof(name));
        }

        lock (_making)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return _holders.GetOrAdd(name, n => new EngineHolder(n, _options.Get(n), _logger, _time));
        }
    }
}
