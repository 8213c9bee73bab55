using System.Text.Json;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Describing;

/// <summary>How many competencies there are; or their names; or their names with how often each is taken.</summary>
internal sealed class CompetenciesValue : ModelValue<CompetencyChoice>
{
    private const int Most = 1_000;

    private static readonly WholeValue Count = new(1, Most);

    public static CompetenciesValue All { get; } = new();

    public override string Words => "a number of competencies from 1 to 1000, an array of their names, or an object with how often each is taken";

    public override CompetencyChoice? Read(ModelNode node, ModelText text)
    {
        switch (node.Kind)
        {
            case JsonTokenType.Number:
                return Count.Read(node, text) is { } count ? new(count, []) : null;
            case JsonTokenType.StartArray when node.Items.Count is > 0 and <= Most:
                string[] names = [.. node.Items.Select(i => TextValue.Any.Read(i, text)).OfType<string>()];
                if (names.Distinct(StringComparer.Ordinal).Count() < names.Length)
                {
                    text.Report(Codes.NotAllowed, "a competency stands twice", node);
                }

                return new(names.Length, [.. names.Select(n => KeyValuePair.Create(n, Number.One))]);
            case JsonTokenType.StartObject when node.Members.Count is > 0 and <= Most:
                return new(node.Members.Count, [.. node.Members.Select(m => KeyValuePair.Create(m.Name, NumberValue.Share.Read(m.Value, text) ?? Number.One))]);
            default:
                Wrong(node, text);
                return null;
        }
    }

    public override void Write(CompetencyChoice value, Utf8JsonWriter json)
    {
        if (value.Named.Count == 0)
        {
            json.WriteNumberValue(value.Count);
            return;
        }

        bool alike = value.Named.All(n => n.Value == Number.One);
        if (alike)
        {
            json.WriteStartArray();
            value.Named.ToList().ForEach(n => json.WriteStringValue(n.Key));
            json.WriteEndArray();
            return;
        }

        SharesOf(value, json);
    }

    private static void SharesOf(CompetencyChoice value, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var (name, share) in value.Named)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(share.ToString());
        }

        json.WriteEndObject();
    }
}
