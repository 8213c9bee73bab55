namespace Cbe.Sdk.RulePacks;

/// <summary>The JSON of a pack with the name that diagnostics call it by. Immutable.</summary>
/// <param name="Name">The name, usually a file name.</param>
/// <param name="Utf8">The UTF-8 text.</param>
public sealed record RulePackDocument(string Name, ReadOnlyMemory<byte> Utf8);
