using System.Text.Json;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Simulation.Describing;

/// <summary>A value of a model's JSON that knows where it stands.</summary>
/// <param name="Kind">The kind of its first token.</param>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">How many bytes are underlined.</param>
/// <param name="Pointer">Its JSON Pointer.</param>
internal sealed record ModelNode(JsonTokenType Kind, int Start, int Length, string Pointer)
{
    public string Text { get; init; } = "";

    public List<ModelMember> Members { get; } = [];

    public List<ModelNode> Items { get; } = [];

    public ModelNode? this[string name] => Members.Find(m => m.Name == name)?.Value;

    /// <summary>The kind in words.</summary>
    public string Words => Kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };
}

/// <summary>A key of an object, with its value.</summary>
internal sealed record ModelMember(string Name, int Start, int Length, ModelNode Value);
