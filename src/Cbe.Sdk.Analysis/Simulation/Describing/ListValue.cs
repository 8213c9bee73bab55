using System.Text.Json;

namespace Cbe.Sdk.Analysis.Simulation.Describing;

/// <summary>An array of values of one kind; null stands for an empty one, which is not written.</summary>
internal sealed class ListValue<T>(ModelValue<T> value) : ModelValue<IReadOnlyList<T>>
    where T : class
{
    public override string Words => $"an array, each of it {value.Words}";

    public override IReadOnlyList<T>? Read(ModelNode node, ModelText text)
    {
        if (node.Kind != JsonTokenType.StartArray)
        {
            Wrong(node, text);
            return null;
        }

        return [.. node.Items.Select(i => value.Read(i, text)).OfType<T>()];
    }

    public override void Write(IReadOnlyList<T> values, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var one in values)
        {
            value.Write(one, json);
        }

        json.WriteEndArray();
    }
}
