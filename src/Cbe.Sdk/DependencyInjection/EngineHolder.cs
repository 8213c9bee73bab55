using Cbe.Sdk.Text;
using Microsoft.Extensions.Logging;

namespace Cbe.Sdk.DependencyInjection;

/// <summary>Holds the engine in use and puts a better one in its place. One reload runs at a time; readers never wait.</summary>
internal sealed class EngineHolder : IDisposable
{
    private readonly EngineLoader _loader;
    private readonly ILogger _logger;
    private readonly FileWatch _watch = new();
    private readonly Lock _reloading = new();
    private readonly ITimer? _timer;
    private CbeEngineState _state;

    public EngineHolder(string name, CbeOptions options, ILogger logger, TimeProvider time)
    {
        var (loader, first) = options.Checked ?? throw new InvalidOperationException("Options of an engine are used only after they are checked.");
        options.Checked = null; // the options live as long as the host, and the first engine need not
        _loader = loader;
        _logger = logger;
        _state = new(name, first.Engine!, 1);
        _watch.Read(first.Files);
        var engine = first.Engine!;
        CbeLog.EngineReady(logger, Shown, engine.Pack.Id, engine.Pack.Version, engine.Pack.ContentHash, engine.Framework?.Id, engine.Framework?.Hash);
        LogNoticed(first);
        _timer = options.ReloadOnChange ? time.CreateTimer(static holder => ((EngineHolder)holder!).Look(), this, options.ReloadInterval, options.ReloadInterval) : null;
    }

    public CbeEngineState State => Volatile.Read(ref _state);

    private string Shown => EngineName.Shown(_state.Name);

    public ReloadOutcome Reload()
    {
        lock (_reloading)
        {
            return ReloadAlone();
        }
    }

    public void Dispose() => _timer?.Dispose();

    /// <summary>A look that comes while another is at work is left out.</summary>
    private void Look()
    {
        if (!_reloading.TryEnter())
        {
            return;
        }

        try
        {
            if (_watch.Look())
            {
                ReloadAlone();
            }
        }
        finally
        {
            _reloading.Exit();
        }
    }

    private ReloadOutcome ReloadAlone()
    {
        var before = _state;
        var loaded = _loader.Load();
        _watch.Read(loaded.Files);
        var outcome = loaded.Engine is null ? Refuse(before, loaded) : loaded.SaysTheSameAs(before.Engine) ? Keep(before) : Accept(before, loaded, loaded.Engine);
        Instruments.Reloads.Add(1, new(Instruments.Engine, Shown), new(Instruments.Outcome, outcome.ToString().ToLowerInvariant()));
        return outcome;
    }

    private ReloadOutcome Accept(CbeEngineState before, LoadedEngine loaded, CbeEngine engine)
    {
        Volatile.Write(ref _state, new(before.Name, engine, before.Version + 1));
        CbeLog.ReloadAccepted(_logger, Shown, before.Version + 1, engine.Pack.Id, engine.Pack.Version, engine.Pack.ContentHash, engine.Framework?.Id, engine.Framework?.Hash);
        LogNoticed(loaded);
        return ReloadOutcome.Accepted;
    }

    private ReloadOutcome Keep(CbeEngineState before)
    {
        Volatile.Write(ref _state, before with { Refused = null });
        CbeLog.ReloadUnchanged(_logger, Shown);
        return ReloadOutcome.Unchanged;
    }

    private ReloadOutcome Refuse(CbeEngineState before, LoadedEngine loaded)
    {
        Volatile.Write(ref _state, before with { Refused = new(loaded.Diagnostics, loaded.Reason, (before.Refused?.Times ?? 0) + 1) });
        var pack = before.Engine.Pack;
        if (loaded.Failure is { } failure)
        {
            CbeLog.ReloadFailed(_logger, failure, Shown, pack.Id, pack.Version);
        }
        else
        {
            CbeLog.ReloadRefused(_logger, Shown, pack.Id, pack.Version, loaded.Reason);
        }

        return ReloadOutcome.Refused;
    }

    private void LogNoticed(LoadedEngine loaded)
    {
        foreach (var noticed in loaded.Diagnostics.Where(d => d.Severity >= Severity.Warning))
        {
            CbeLog.PackNoticed(_logger, Shown, loaded.Engine!.Pack.Id, loaded.Engine.Pack.Version, noticed.ToString());
        }
    }
}
