namespace Cbe.Sdk.DependencyInjection;

/// <summary>An engine as the check at the start made it, and the loader that makes the next ones.</summary>
internal sealed record CheckedEngine(EngineLoader Loader, LoadedEngine First);
