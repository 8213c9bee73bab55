using System.Text.Json;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Simulation.Describing;

/// <summary>A part of a model: an object with known fields. An unknown key is an error: a misspelt one must not quietly do nothing.</summary>
internal sealed class ModelPart<T>(string words, Func<T> make, params IReadOnlyList<ModelField<T>> fields) : ModelValue<T>
    where T : class
{
    /// <summary>The names of its fields.</summary>
    public IEnumerable<string> Names => fields.Select(f => f.Name);

    public override string Words => words;

    public override T? Read(ModelNode node, ModelText text) => Read(node, make(), text);

    /// <summary>Reads what the object says into a part that is there.</summary>
    /// <param name="node">The object.</param>
    /// <param name="into">The part.</param>
    /// <param name="text">Takes what is wrong.</param>
    /// <param name="others">Keys that somebody else reads.</param>
    public T? Read(ModelNode node, T into, ModelText text, params IReadOnlyList<string> others)
    {
        if (node.Kind != JsonTokenType.StartObject)
        {
            Wrong(node, text);
            return null;
        }

        foreach (var member in node.Members.Where(m => !others.Contains(m.Name)))
        {
            if (fields.FirstOrDefault(f => f.Name == member.Name) is { } field)
            {
                into = field.Read(member.Value, into, text);
            }
            else
            {
                text.Report(Codes.UnknownKey, $"the key `{member.Name}` is not known here", member, member.Value.Pointer, NearMiss.Help(member.Name, [.. fields.Select(f => f.Name), .. others], "keys"));
            }
        }

        return into;
    }

    public override void Write(T value, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Members(value, json);
        json.WriteEndObject();
    }

    public void Members(T value, Utf8JsonWriter json)
    {
        foreach (var field in fields)
        {
            field.Write(value, json);
        }
    }

    /// <summary>One part over another: what it does not say is as below.</summary>
    public T Over(T? part, T below) => part is null ? below : fields.Aggregate(part, (p, f) => f.Over(p, below));

    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty(T value)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        Write(value, json);
        json.Flush();
        return buffer.WrittenCount == 2;
    }
}
