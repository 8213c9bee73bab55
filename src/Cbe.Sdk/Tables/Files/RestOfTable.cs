using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Tables;

/// <summary>What the directory of a file says before learners and segments: schema, options, texts and findings.</summary>
internal sealed class RestOfTable
{
    public required RecordSchema Schema { get; init; }

    public required EvidenceTableOptions Options { get; init; }

    public required string? FrameworkId { get; init; }

    public required string? FrameworkHash { get; init; }

    public required int OrderDepth { get; init; }

    public required IReadOnlyList<string> Competencies { get; init; }

    public required IReadOnlyList<string> Texts { get; init; }

    public required ReadingSummary Findings { get; init; }

    public void Write(BinaryWriter to)
    {
        SchemaEntry.Write(to, Schema);
        Text(to, FrameworkId);
        Text(to, FrameworkHash);
        to.Write(Options.KeepIds);
        to.Write((byte)Options.OrderedBy);
        to.Write(Options.MaximumFindings);
        to.Write(OrderDepth);
        List(to, Competencies);
        List(to, Texts);
        to.Write(Findings.FindingsByCode.Count);
        foreach (var (code, count) in Findings.FindingsByCode)
        {
            to.Write(code);
            to.Write(count);
        }

        to.Write(Findings.Findings.Count);
        foreach (var f in Findings.Findings)
        {
            to.Write(f.Code);
            to.Write((byte)f.Severity);
            to.Write(f.Descriptor.Title);
            to.Write(f.Message);
            to.Write(f.File);
            to.Write(f.Line);
            to.Write(f.Column);
            Text(to, f.ColumnName);
            Text(to, f.LearnerId);
            Text(to, f.Help);
        }
    }

    public static RestOfTable Read(BinaryReader from)
    {
        var schema = SchemaEntry.Read(from);
        var (id, hash) = (Text(from), Text(from));
        var options = new EvidenceTableOptions { KeepIds = from.ReadBoolean(), OrderedBy = (EvidenceDayOrder)from.ReadByte(), MaximumFindings = from.ReadInt32() };
        int depth = from.ReadInt32();
        var (competencies, texts) = (List(from), List(from));
        return new()
        {
            Schema = schema,
            Options = options,
            FrameworkId = id,
            FrameworkHash = hash,
            OrderDepth = depth,
            Competencies = competencies,
            Texts = texts,
            Findings = Summary(from, options.MaximumFindings),
        };
    }

    /// <summary>Counts of what was found and not kept are reported as such, so that they are complete again.</summary>
    private static ReadingSummary Summary(BinaryReader from, int kept)
    {
        var counts = new List<(string Code, long Count)>();
        for (int i = from.ReadInt32(); i > 0; i--)
        {
            counts.Add((from.ReadString(), from.ReadInt64()));
        }

        var summary = new ReadingSummary(kept);
        for (int i = from.ReadInt32(); i > 0; i--)
        {
            var descriptor = new DiagnosticDescriptor(from.ReadString(), (Severity)from.ReadByte(), from.ReadString());
            summary.Report(new(descriptor, from.ReadString(), from.ReadString(), from.ReadInt32(), from.ReadInt32()) { ColumnName = Text(from), LearnerId = Text(from), Help = Text(from) });
        }

        summary.CountAs(counts);
        return summary;
    }

    private static void List(BinaryWriter to, IReadOnlyList<string> texts)
    {
        to.Write(texts.Count);
        foreach (string text in texts)
        {
            to.Write(text);
        }
    }

    private static List<string> List(BinaryReader from)
    {
        var texts = new List<string>();
        for (int i = from.ReadInt32(); i > 0; i--)
        {
            texts.Add(from.ReadString());
        }

        return texts;
    }

    private static void Text(BinaryWriter to, string? text)
    {
        to.Write(text is not null);
        to.Write(text ?? "");
    }

    private static string? Text(BinaryReader from)
    {
        bool has = from.ReadBoolean();
        string text = from.ReadString();
        return has ? text : null;
    }
}
