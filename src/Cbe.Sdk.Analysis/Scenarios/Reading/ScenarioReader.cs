using Cbe.Sdk.Analysis.Scenarios.Covering;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios.Reading;

/// <summary>Reads a scenario file: its text, then the learners beside it, then what it expects of them.</summary>
internal static class ScenarioReader
{
    public static ScenarioReadResult ReadFile(string path, CbeEngine engine)
    {
        string name = path.Replace('\\', '/');
        try
        {
            if (new FileInfo(path).Length <= ScenarioLimits.File.Bytes)
            {
                return Read(path, File.ReadAllBytes(path), engine);
            }

            return Refused(Codes.TooLarge, $"the file has more than {ScenarioLimits.File.Bytes} bytes", name, "check that this is the right file");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refused(Codes.CannotRead, e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : "the file cannot be read", name, null);
        }
    }

    public static ScenarioReadResult Read(string path, byte[] utf8, CbeEngine engine)
    {
        var diagnostics = new DiagnosticBag();
        var document = new SourceDocument(path.Replace('\\', '/'), utf8);
        bool isYaml = Path.GetExtension(path).ToUpperInvariant() is ".YAML" or ".YML";
        var root = isYaml ? YamlDocumentReader.Read(document, ScenarioLimits.File, diagnostics) : JsonDocumentReader.Read(document, ScenarioLimits.File, diagnostics);
        var file = root is null || diagnostics.HasErrors || !ScenarioShapes.File.Check(root, diagnostics) ? null : Make(path, root, engine, diagnostics);
        return new(diagnostics.HasErrors ? null : file, diagnostics.ToList());
    }

    private static ScenarioFile? Make(string path, JsonValue root, CbeEngine engine, DiagnosticBag diagnostics)
    {
        var asOf = root.Day("asOf")!.Value;
        if (!engine.Pack.Effective.Contains(asOf))
        {
            NotInForce(engine, asOf, root["asOf"]!, diagnostics);
            return null;
        }

        var beside = new LearnersBeside(Path.GetDirectoryName(path) ?? "", engine, diagnostics);
        var learners = beside.Read(root["learners"], "learners.jsonl");
        var policy = engine.PolicyOn(asOf);
        var names = new PackNames(engine, policy);
        var builder = new ScenarioBuilder(engine, names, root, asOf, learners, diagnostics);
        var scenarios = builder.All();
        var group = scenarios.Any(s => s.Learner is null && s.Expectations.Any(e => e.Expected.Subgroup is not null)) || root["class"] is not null ? beside.Read(root["class"], "class.jsonl") : [];
        return new(path, asOf, scenarios)
        {
            Learners = learners,
            Class = group,
            ScoreStep = Step(root["scoreStep"], diagnostics),
            NeverInsufficient = Reasons(root["neverInsufficient"], names, diagnostics),
            Never = [.. (root["neverInsufficient"]?.Members ?? []).Select(m => new NeverClaim(m.Name, null, "insufficient", m.Value.Text, m.NameLocation)), .. (root["never"]?.Items ?? []).Select(n => new NeverClaim(n.Text("rule")!, n.Text("condition"), n.Text("answer") ?? n.Text("side"), n.Text("because")!, n.Location))],
        };
    }

    private static Number Step(JsonValue? json, DiagnosticBag diagnostics)
    {
        if (json is null || !Number.TryParse(json.Text, out var step))
        {
            return Number.FromDecimal(0.01m);
        }

        if (step <= Number.Zero)
        {
            diagnostics.Add(Codes.NotAllowed, "a step is more than 0", json.Location, "write the smallest difference between two scores that matters, such as 1 or 0.01");
        }

        return step;
    }

    private static Dictionary<string, string> Reasons(JsonValue? json, PackNames names, DiagnosticBag diagnostics)
    {
        foreach (var member in json?.Members ?? [])
        {
            names.CheckRule(member.Name, member.NameLocation, diagnostics);
        }

        return (json?.Members ?? []).ToDictionary(m => m.Name, m => m.Value.Text, StringComparer.Ordinal);
    }

    public static void NotInForce(CbeEngine engine, DateOnly day, JsonValue at, DiagnosticBag diagnostics)
    {
        var effective = engine.Pack.Effective;
        diagnostics.Add(Codes.ScenarioDay, $"the pack `{engine.Pack}` is not in force on {day.ToText()}", at.Location,
            $"it is in force from {effective.From?.ToText() ?? "ever"} to {effective.To?.ToText() ?? "no end"}");
    }

    private static ScenarioReadResult Refused(DiagnosticDescriptor descriptor, string message, string name, string? help) =>
        new(null, [new Diagnostic(descriptor, message, new Location(name, "", 0, 0, 0, ""), help)]);
}
