using System.Text.Json;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Simulation.Describing;

/// <summary>A text that is not empty.</summary>
internal sealed class TextValue : ModelValue<string>
{
    public static TextValue Any { get; } = new();

    public override string Words => "a text";

    public override string? Read(ModelNode node, ModelText text)
    {
        if (node.Kind != JsonTokenType.String)
        {
            Wrong(node, text);
            return null;
        }

        if (node.Text.Length > 0)
        {
            return node.Text;
        }

        text.Report(Codes.NotAllowed, "the text is empty", node);
        return null;
    }

    public override void Write(string value, Utf8JsonWriter json) => json.WriteStringValue(value);
}
