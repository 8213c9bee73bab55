using System.Text.Json;

namespace Cbe.Sdk.Analysis.Simulation.Describing;

/// <summary>A field of a part of a model: its name, how it is read and written, and how one part stands over another.</summary>
internal abstract class ModelField<TPart>(string name)
{
    public string Name { get; } = name;

    public abstract TPart Read(ModelNode node, TPart into, ModelText text);

    public abstract void Write(TPart part, Utf8JsonWriter json);

    /// <summary>The part with this field of what lies below, where it says nothing itself.</summary>
    public abstract TPart Over(TPart part, TPart below);
}

/// <typeparam name="TPart">The part of the model.</typeparam>
/// <typeparam name="T">The field's type; null where it is not said.</typeparam>
internal sealed class ModelField<TPart, T>(string name, ModelValue<T> value, Func<TPart, T?> get, Func<TPart, T, TPart> set) : ModelField<TPart>(name)
{
    public override TPart Read(ModelNode node, TPart into, ModelText text) => value.Read(node, text) is { } read ? set(into, read) : into;

    public override void Write(TPart part, Utf8JsonWriter json)
    {
        if (get(part) is { } one)
        {
            json.WritePropertyName(Name);
            value.Write(one, json);
        }
    }

    public override TPart Over(TPart part, TPart below) => get(part) is null && get(below) is { } one ? set(part, one) : part;
}
