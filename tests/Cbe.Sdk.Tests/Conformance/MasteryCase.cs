using System.Text.Json.Nodes;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Tests.Conformance;

/// <summary>One case of <c>tests/conformance/mastery</c>: figures of another system, said with a pack and evidence.</summary>
internal sealed record MasteryCase(string File, string Id, ElementCase World)
{
    private const string NotOursFile = "not-ours.json";

    private static string Folder => RepositoryRoot.At("tests", "conformance", "mastery");

    public JsonObject Json => World.Json;

    public static IEnumerable<MasteryCase> All() =>
        Directory.EnumerateFiles(Folder, "*.json").Where(p => Path.GetFileName(p) != NotOursFile).Order(StringComparer.Ordinal)
            .SelectMany(p => Read(p).Select(c => new MasteryCase(Path.GetFileNameWithoutExtension(p), (string)c["id"]!, new(Path.GetFileNameWithoutExtension(p), (string)c["id"]!, c))));

    /// <summary>The cases of other systems that have no counterpart here, with the reason.</summary>
    public static IReadOnlyList<(string Id, string? Reason)> NotOurs() => [.. Read(Path.Combine(Folder, NotOursFile)).Select(c => ((string)c["id"]!, (string?)c["reason"]))];

    /// <summary>What the pack is refused for; null when it is accepted.</summary>
    public IReadOnlyList<string>? Refused => Json["refused"]?.AsArray().Select(e => (string)e!).ToList();

    /// <summary>What is expected, one after the other.</summary>
    public IEnumerable<JsonObject> Expected => Json["expect"] is JsonArray several ? several.Select(e => e!.AsObject()) : [Json["expect"]!.AsObject()];

    /// <summary>The day of an expectation: its own, or that of the case.</summary>
    public DateOnly AsOf(JsonObject expected) => expected["asOf"] is { } own ? DateOnly.ParseExact((string)own!, "yyyy-MM-dd") : World.AsOf;

    private static IEnumerable<JsonObject> Read(string path) => JsonNode.Parse(System.IO.File.ReadAllText(path))!.AsArray().Select(c => c!.AsObject());
}
