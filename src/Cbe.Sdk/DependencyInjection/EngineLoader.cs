using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cbe.Sdk.DependencyInjection;

/// <summary>Makes an engine from options, as often as it is asked. Immutable.</summary>
internal sealed class EngineLoader
{
    private readonly IServiceProvider _services;
    private readonly string? _packFile;
    private readonly string? _frameworkFile;
    private readonly Func<IServiceProvider, RulePack>? _packFactory;
    private readonly Func<IServiceProvider, CompetencyFramework>? _frameworkFactory;
    private readonly CbeEngineSettings _settings;

    public EngineLoader(CbeOptions options, IServiceProvider services)
    {
        _services = services;
        string root = services.GetService<IHostEnvironment>()?.ContentRootPath ?? "";
        _packFile = options.Pack is { } pack ? Path.Combine(root, pack) : null;
        _frameworkFile = options.Framework is { } framework ? Path.Combine(root, framework) : null;
        _packFactory = options.PackFactory;
        _frameworkFactory = options.FrameworkFactory;
        _settings = new CbeEngineSettings
        {
            Methods = options.Methods.Count == 0 ? MasteryMethodSet.BuiltIn : MasteryMethodSet.BuiltIn.With([.. options.Methods]),
            DeclaredMethodsOnly = options.DeclaredMethodsOnly,
            Facts = options.FactsFactory?.Invoke(services),
            Logger = services.GetService<ILoggerFactory>()?.CreateLogger(CbeTelemetry.LogCategory),
        };
    }

    public LoadedEngine Load()
    {
        var files = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        try
        {
            return Load(files);
        }
        catch (RulePackException refused)
        {
            return new(null, refused.Diagnostics, files);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return new(null, [], files) { Failure = failure };
        }
    }

    /// <summary>Each file is looked at before it is read: what changes in between is seen as a change, and read again.</summary>
    private LoadedEngine Load(Dictionary<string, FileStamp> files)
    {
        var read = Pack(files);
        var framework = Framework(files);
        List<Diagnostic> noticed = [.. read.Diagnostics, .. framework?.Diagnostics ?? []];
        if (read.Pack is not { } pack || framework is { Framework: null })
        {
            return new(null, noticed, files);
        }

        var engine = CbeEngine.TryCreate(pack, framework?.Framework, out var bound, _settings);
        return new(engine, [.. noticed.Concat(bound).Distinct()], files);
    }

    private RulePackResult Pack(Dictionary<string, FileStamp> files)
    {
        if (_packFile is null)
        {
            return new(_packFactory!(_services), []);
        }

        files[_packFile] = FileStamp.Of(_packFile);
        return RulePack.TryLoad(_packFile, _settings.Methods, new WatchedPacks(RulePackFolder.Of(_packFile), files));
    }

    private FrameworkReadResult? Framework(Dictionary<string, FileStamp> files)
    {
        if (_frameworkFile is null)
        {
            return _frameworkFactory is null ? null : new() { Framework = _frameworkFactory(_services), Diagnostics = [], Summary = new() };
        }

        files[_frameworkFile] = FileStamp.Of(_frameworkFile);
        return FrameworkReader.ReadFile(_frameworkFile);
    }
}
