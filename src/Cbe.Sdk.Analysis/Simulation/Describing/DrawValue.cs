using System.Text.Json;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Describing;

/// <summary>A number that is drawn: one number, or its quantiles from the least to the greatest.</summary>
internal sealed class DrawValue(Number least, Number most, string? unit = null) : ModelValue<Draw>
{
    private readonly NumberValue _number = new(least, most, unit);

    public static DrawValue Days { get; } = new(Number.Zero, Number.FromInteger(3_650), "days");

    public static DrawValue Of(int least, int most) => new(Number.FromInteger(least), Number.FromInteger(most));

    public override string Words => $"{_number.Words}, or an array of such quantiles";

    public override Draw? Read(ModelNode node, ModelText text)
    {
        if (node.Kind == JsonTokenType.Number)
        {
            return _number.Read(node, text) is { } number ? new(number) : null;
        }

        if (node.Kind != JsonTokenType.StartArray || node.Items.Count is 0 or > Draw.MostQuantiles)
        {
            Wrong(node, text);
            return null;
        }

        var numbers = node.Items.Select(i => (Node: i, Value: _number.Read(i, text))).ToList();
        if (numbers.Exists(n => n.Value is null))
        {
            return null;
        }

        if (numbers.Zip(numbers.Skip(1)).FirstOrDefault(p => p.Second.Value < p.First.Value) is { Second.Node: { } late })
        {
            text.Report(Codes.NotAllowed, $"`{late.Text}` is less than the quantile before it", late, "quantiles stand from the least to the greatest");
            return null;
        }

        return new([.. numbers.Select(n => n.Value!.Value)]);
    }

    public override void Write(Draw value, Utf8JsonWriter json)
    {
        if (value.Quantiles.Count == 1)
        {
            _number.Write(value.Quantiles[0], json);
            return;
        }

        json.WriteStartArray();
        value.Quantiles.ToList().ForEach(q => _number.Write(q, json));
        json.WriteEndArray();
    }
}
