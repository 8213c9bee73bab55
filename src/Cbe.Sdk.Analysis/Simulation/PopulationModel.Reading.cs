using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cbe.Sdk.Analysis.Simulation.Describing;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Simulation;

/// <content>The JSON of a model.</content>
public sealed partial record PopulationModel
{
    /// <summary>The version of the model's format: 1.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads the model in a file; a file that cannot be opened is a diagnostic.</summary>
    /// <param name="path">The file.</param>
    public static PopulationModelResult ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string name = Path.GetFileName(path);
        try
        {
            return Read(File.ReadAllBytes(path), name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(null, [new(Codes.CannotRead, $"the file `{path}` cannot be read", new(name, "", 0, 0, 0, ""), "check the path and the permissions")]);
        }
    }

    /// <summary>Reads a model, strictly: every unknown key and every value that cannot be is a diagnostic with its place.</summary>
    /// <param name="utf8">The model as UTF-8 text; comments and trailing commas are allowed.</param>
    /// <param name="name">The name that diagnostics give to the document.</param>
    public static PopulationModelResult Read(byte[] utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        var text = new ModelText(name, utf8.AsSpan().StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
        if (text.Read() is not { } root)
        {
            return new(null, text.Diagnostics);
        }

        var model = ModelParts.Population.Read(root, new(), text, "model", "$schema", "counted");
        if (root["model"] is { } version && version.Text != "1")
        {
            text.Report(Codes.LanguageVersion, "only models of version 1 are read", version);
        }

        if (model is not null)
        {
            ModelChecks.Check(model, root, text);
        }

        return new(text.HasErrors ? null : model, text.Diagnostics);
    }

    /// <summary>The model as JSON that a person can read: what is as by default is left out.</summary>
    public string ToJson() => ToJson(null);

    internal string ToJson(Action<Utf8JsonWriter>? more)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("model", Version);
            more?.Invoke(json);
            ModelParts.Population.Members(this, json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
