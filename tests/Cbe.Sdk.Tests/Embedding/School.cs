using Cbe.Sdk.DependencyInjection;
using Cbe.Sdk.Tests.Engine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cbe.Sdk.Tests.Embedding;

/// <summary>A folder with a pack, and a host that uses it; gone when it is disposed.</summary>
internal sealed class School : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cbe-").FullName;
    private readonly List<ServiceProvider> _hosts = [];

    public ManualTime Time { get; } = new();

    public CapturedLog Log { get; } = new();

    /// <summary>A pack that asks for so many items; what it decides shows which version it is.</summary>
    public static string Pack(int items, string version = "1", string more = "") => TestPacks.Json(
        $$""" "levels": [ { "level": "Proficient", "ruleName": "asks-for-{{items}}", "expression": "evidence.Count() >= {{items}}" } ] """, more)
        .Replace("\"version\": \"1\"", $"\"version\": \"{version}\"", StringComparison.Ordinal);

    /// <summary>The same pack with two mistakes.</summary>
    public static string Broken(int items = 1) => Pack(items, "broken").Replace("evidence.Count()", "evidnce.Count() >= 1 and evidence.Cuont()", StringComparison.Ordinal);

    public string At(string file) => Path.Combine(_folder, file);

    public string Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(file))!);
        File.WriteAllText(At(file), text);

        // Files written within one tick of the file system's clock would look the same.
        File.SetLastWriteTimeUtc(At(file), Time.Stamp());
        return At(file);
    }

    public ServiceProvider Host(Action<CbeOptions> configure, string? name = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Time).AddSingleton<ILoggerFactory>(Log);
        _ = name is null ? services.AddCbe(configure) : services.AddCbe(name, configure);
        var host = services.BuildServiceProvider(validateScopes: true);
        _hosts.Add(host);
        return host;
    }

    /// <summary>A host that watches <c>pack.json</c>.</summary>
    public ICbeEngines Watching(string? framework = null)
    {
        var engines = Host(o => (o.Pack, o.Framework, o.ReloadOnChange) = (At("pack.json"), framework, true)).GetRequiredService<ICbeEngines>();
        _ = engines.Get();
        return engines;
    }

    public void Dispose()
    {
        _hosts.ForEach(h => h.Dispose());
        Directory.Delete(_folder, recursive: true);
    }
}
