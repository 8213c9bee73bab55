using System.Text;
using System.Text.Json;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Simulation.Describing;

/// <summary>
/// The text of a model while it is read: makes values that know their place, and collects what is wrong. The SDK's own reader
/// of packs is not public, for its shapes would then be frozen; a model is read here by the table of its fields, which is
/// also its description.
/// </summary>
internal sealed class ModelText(string name, byte[] utf8)
{
    private const int LongestLine = 200;
    private const int MostDepth = 16;

    private readonly List<Diagnostic> _diagnostics = [];

    public IReadOnlyList<Diagnostic> Diagnostics => [.. _diagnostics.OrderBy(d => d.Location.Line).ThenBy(d => d.Location.Column)];

    public bool HasErrors => _diagnostics.Exists(d => d.Severity == Severity.Error);

    public void Report(DiagnosticDescriptor descriptor, string message, ModelNode at, string? help = null) => Report(descriptor, message, at.Start, at.Length, at.Pointer, help);

    public void Report(DiagnosticDescriptor descriptor, string message, ModelMember at, string pointer, string? help = null) => Report(descriptor, message, at.Start, at.Length, pointer, help);

    /// <summary>The root; null where the text is no JSON, which is then reported.</summary>
    public ModelNode? Read()
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = MostDepth });
        try
        {
            reader.Read();
            var root = Value(ref reader, "");
            reader.Read();
            return root;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            int at = (int)reader.TokenStartIndex;
            Report(Codes.InvalidJson, "not valid JSON", at, 1, "", "look at what stands just before: a comma, a quotation mark or a bracket may be missing");
            return null;
        }
    }

    private ModelNode Value(ref Utf8JsonReader reader, string pointer)
    {
        int start = (int)reader.TokenStartIndex;
        var kind = reader.TokenType;
        if (kind is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            string text = kind switch
            {
                JsonTokenType.String => reader.GetString()!,
                JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
                _ => "",
            };
            return new(kind, start, reader.ValueSpan.Length + (kind == JsonTokenType.String ? 2 : 0), pointer) { Text = text };
        }

        var node = new ModelNode(kind, start, 1, pointer);
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            if (kind == JsonTokenType.StartArray)
            {
                node.Items.Add(Value(ref reader, FormattableString.Invariant($"{pointer}/{node.Items.Count}")));
                continue;
            }

            var (nameStart, nameLength, key) = ((int)reader.TokenStartIndex, reader.ValueSpan.Length + 2, reader.GetString()!);
            string inside = $"{pointer}/{key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            reader.Read();
            var member = new ModelMember(key, nameStart, nameLength, Value(ref reader, inside));
            if (node[key] is not null)
            {
                Report(Codes.DuplicateKey, $"the key `{key}` stands twice in this object", member, inside, "keep one of the two");
            }
            else
            {
                node.Members.Add(member);
            }
        }

        return node;
    }

    private void Report(DiagnosticDescriptor descriptor, string message, int start, int length, string pointer, string? help) =>
        _diagnostics.Add(new(descriptor, message, Locate(start, length, pointer), help));

    private Location Locate(int start, int length, string pointer)
    {
        start = Math.Min(start, utf8.Length);
        int line = 1 + utf8.AsSpan(0, start).Count((byte)'\n');
        int from = utf8.AsSpan(0, start).LastIndexOf((byte)'\n') + 1;
        int end = utf8.AsSpan(start).IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var more ? start + more : utf8.Length;
        int column = 1 + Encoding.UTF8.GetCharCount(utf8, from, start - from);

        // A very long line, such as a calibrated model on one line, is shown from the place on.
        bool isLong = end - from > LongestLine;
        string text = Encoding.UTF8.GetString(utf8, isLong ? start : from, isLong ? Math.Min(end - start, LongestLine) : end - from);
        return new(name, pointer, line, column, Math.Max(1, Math.Min(length, end - start)), text) { ShownColumn = isLong ? 1 : column };
    }
}
