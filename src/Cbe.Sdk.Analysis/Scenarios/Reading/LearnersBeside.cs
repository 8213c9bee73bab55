using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Scenarios.Reading;

/// <summary>Learners in a file beside the scenarios.</summary>
internal sealed class LearnersBeside(string folder, CbeEngine engine, DiagnosticBag diagnostics)
{
    /// <summary>The learners; none where no file is named and the usual one is not there.</summary>
    public IReadOnlyList<LearnerRecord> Read(JsonValue? named, string usual)
    {
        string name = named?.Text ?? usual;
        string path = Path.Combine(folder, name);
        if (named is null && !File.Exists(path))
        {
            return [];
        }

        // A scenario file is data: it may not send its reader to other places of the machine.
        if (Path.IsPathRooted(name) || name.Replace('\\', '/').Split('/').Contains("..") || Path.GetExtension(name).ToUpperInvariant() is not (".JSONL" or ".NDJSON" or ".JSON"))
        {
            diagnostics.Add(Codes.NotAllowed, $"`{name}` is not a file of learners beside the scenarios", named!.Location, "name a .jsonl or .json file in the same folder");
            return [];
        }

        var reader = LearnerReader.Open(path, engine.RecordSchema);
        List<LearnerRecord> learners = [.. reader.Records()];
        foreach (var finding in reader.Summary.Findings.Where(f => f.Severity == Severity.Error))
        {
            diagnostics.Add(finding.Descriptor, finding.Message, new Location(path.Replace('\\', '/'), "", finding.Line, finding.Column, 1, ""), finding.Help);
        }

        return learners;
    }
}
