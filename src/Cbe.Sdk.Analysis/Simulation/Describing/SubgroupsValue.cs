using System.Text.Json;

namespace Cbe.Sdk.Analysis.Simulation.Describing;

/// <summary>Attributes by name, in the order in which they stand: a later one may depend on an earlier one.</summary>
internal sealed class SubgroupsValue : ModelValue<IReadOnlyList<SubgroupModel>>
{
    public static SubgroupsValue All { get; } = new();

    public override string Words => "an object of attributes";

    public override IReadOnlyList<SubgroupModel>? Read(ModelNode node, ModelText text)
    {
        if (node.Kind != JsonTokenType.StartObject)
        {
            Wrong(node, text);
            return null;
        }

        return [.. node.Members.Select(m => ModelParts.Subgroup.Read(m.Value, text) is { } read ? read with { Attribute = m.Name } : null).OfType<SubgroupModel>()];
    }

    public override void Write(IReadOnlyList<SubgroupModel> subgroups, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var subgroup in subgroups)
        {
            json.WritePropertyName(subgroup.Attribute);
            ModelParts.Subgroup.Write(subgroup, json);
        }

        json.WriteEndObject();
    }
}
