using Microsoft.Extensions.Logging;

namespace Cbe.Sdk;

/// <summary>
/// Every event that the library logs. Ids and names are stable and stand in docs/operations.md. What an event may say:
/// names of engines and packs, versions, codes, counts, durations, and diagnostics, which quote packs and frameworks.
/// What it never says: who a learner is, and what a record holds.
/// </summary>
internal static partial class CbeLog
{
    [LoggerMessage(1001, LogLevel.Information, "Engine `{Engine}` uses pack {Pack} {Version} ({PackHash}) with framework {Framework} ({FrameworkHash}).")]
    public static partial void EngineReady(ILogger logger, string engine, string pack, string version, string packHash, string? framework, string? frameworkHash);

    [LoggerMessage(1002, LogLevel.Warning, "Pack {Pack} {Version} of engine `{Engine}` is in use, and this was noticed:\n{Diagnostic}")]
    public static partial void PackNoticed(ILogger logger, string engine, string pack, string version, string diagnostic);

    [LoggerMessage(1101, LogLevel.Information, "Engine `{Engine}` reloaded: version {Number} uses pack {Pack} {Version} ({PackHash}) with framework {Framework} ({FrameworkHash}).")]
    public static partial void ReloadAccepted(ILogger logger, string engine, int number, string pack, string version, string packHash, string? framework, string? frameworkHash);

    [LoggerMessage(1102, LogLevel.Debug, "Engine `{Engine}` was reloaded and says the same as before.")]
    public static partial void ReloadUnchanged(ILogger logger, string engine);

    [LoggerMessage(1103, LogLevel.Warning, "Engine `{Engine}` keeps pack {Pack} {Version}: what it would reload is refused.\n{Diagnostics}")]
    public static partial void ReloadRefused(ILogger logger, string engine, string pack, string version, string diagnostics);

    [LoggerMessage(1104, LogLevel.Error, "Engine `{Engine}` keeps pack {Pack} {Version}: reloading failed.")]
    public static partial void ReloadFailed(ILogger logger, Exception exception, string engine, string pack, string version);

    [LoggerMessage(2001, LogLevel.Debug, "A learner was evaluated with pack {Pack} {Version}: {Decisions} decisions, {Findings} findings, {Microseconds} microseconds.")]
    public static partial void LearnerEvaluated(ILogger logger, string pack, string version, int decisions, int findings, long microseconds);

    [LoggerMessage(2002, LogLevel.Debug, "A record evaluated with pack {Pack} {Version} has {Count} findings {Code}.")]
    public static partial void FindingsInRecord(ILogger logger, string pack, string version, string code, int count);
}
