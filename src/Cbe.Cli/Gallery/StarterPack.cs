using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Cbe.Sdk.RulePacks;

namespace Cbe.Cli.Gallery;

/// <summary>The files of a new pack, made from one of the gallery under a name of its own.</summary>
/// <param name="From">The pack of the gallery.</param>
/// <param name="Id">The new pack's id.</param>
/// <param name="Title">The new pack's title.</param>
internal sealed partial record StarterPack(GalleryPack From, string Id, string Title)
{
    private const string Schema = "rule-pack.schema.json";

    /// <summary>What is refused about the new pack, such as an id of two lines; empty when it can be written.</summary>
    public IReadOnlyList<Sdk.Text.Diagnostic> Problems => RulePack.TryRead(new RulePackDocument("pack.json", Encoding.UTF8.GetBytes(PackJson))).Diagnostics;

    /// <summary>The text of the sample with its comments and its layout; three members say who the pack is.</summary>
    private string PackJson => Replace(Replace(Replace(From.Read("pack.json"), SchemaMember(), Schema), IdMember(), Id), TitleMember(), Title);

    public IReadOnlyList<(string File, string Text)> Files(string folder) =>
    [
        ("pack.json", PackJson),
        .. From.Has("framework.json") ? [("framework.json", From.Read("framework.json"))] : Array.Empty<(string, string)>(),
        ("learners.jsonl", From.Read("learners.jsonl")),
        .. From.Has("class.jsonl") ? [("class.jsonl", From.Read("class.jsonl"))] : Array.Empty<(string, string)>(),
        ("scenarios.json", From.Read("scenarios.json")),
        (Schema, PackSchema.ToJson()),
        ("README.md", Readme(folder)),
    ];

    /// <summary>The command that decides about the learners of the sample, as of the day for which they were written.</summary>
    public string Evaluate(string folder) =>
        $"cbe evaluate --pack {Word(folder, "pack.json")}{(From.Has("framework.json") ? $" --framework {Word(folder, "framework.json")}" : "")} --learners {Word(folder, "learners.jsonl")} --as-of {From.AsOf}";

    public static string Check(string folder) => $"cbe check {Word(folder, "pack.json")}";

    /// <summary>The command that runs the scenarios of the sample.</summary>
    public static string Test(string folder) => $"cbe test {Word(folder, "")}".TrimEnd('/');

    private string Readme(string folder) => $"""
        # {Title.ReplaceLineEndings(" ")}

        A rule pack that began as the sample `{From.Name}`. Its figures and the policies that its rules name are the sample's: replace them with your own before anybody decides by it.

        - `pack.json`: the rules. Every rule has a `reference`: the policy that it puts into words.
        {(From.Has("framework.json") ? "- `framework.json`: the competencies.\n" : "")}- `learners.jsonl`: made-up learners, many of them at, just under and just over a threshold.
        {(From.Has("class.jsonl") ? "- `class.jsonl`: a made-up class, to compare its groups.\n" : "")}- `scenarios.json`: what is expected of them, and why; `cbe test` holds the pack to it.
        - `{Schema}`: lets an editor check and complete `pack.json`.

        ```
        {Check(folder)}
        {Test(folder)}
        {Evaluate(folder)}
        ```

        """.ReplaceLineEndings("\n");

    private static string Replace(string json, Regex member, string value) =>
        member.Replace(json, m => m.Groups["key"].Value + "\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value) + "\"", 1);

    private static string Word(string folder, string file)
    {
        string path = Path.Combine(folder, file).Replace('\\', '/');
        return path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
    }

    [GeneratedRegex(@"(?<key>^  ""\$schema"":\s*)""[^""]*""", RegexOptions.Multiline)]
    private static partial Regex SchemaMember();

    [GeneratedRegex(@"(?<key>^  ""id"":\s*)""[^""]*""", RegexOptions.Multiline)]
    private static partial Regex IdMember();

    [GeneratedRegex(@"(?<key>^  ""title"":\s*)""[^""]*""", RegexOptions.Multiline)]
    private static partial Regex TitleMember();
}
