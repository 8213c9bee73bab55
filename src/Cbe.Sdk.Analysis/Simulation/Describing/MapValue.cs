using System.Text.Json;

namespace Cbe.Sdk.Analysis.Simulation.Describing;

/// <summary>An object whose keys are chosen by the author, with values of one kind.</summary>
internal sealed class MapValue<T>(ModelValue<T> value) : ModelValue<IReadOnlyDictionary<string, T>>
    where T : class
{
    public override string Words => $"an object with {value.Words} by name";

    public override IReadOnlyDictionary<string, T>? Read(ModelNode node, ModelText text)
    {
        if (node.Kind != JsonTokenType.StartObject)
        {
            Wrong(node, text);
            return null;
        }

        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var member in node.Members)
        {
            if (value.Read(member.Value, text) is { } read)
            {
                map[member.Name] = read;
            }
        }

        return map;
    }

    public override void Write(IReadOnlyDictionary<string, T> map, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var (name, of) in map.OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(name);
            value.Write(of, json);
        }

        json.WriteEndObject();
    }
}
