using System.Text.Json;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Describing;

/// <summary>An exact number within limits.</summary>
internal sealed class NumberValue(Number least, Number most, string? unit = null) : ModelValue<Number?>
{
    /// <summary>A share: 0 to 1.</summary>
    public static NumberValue Share { get; } = new(Number.Zero, Number.One);

    public override string Words => $"a number from {least} to {most}{(unit is null ? "" : $" {unit}")}";

    public override Number? Read(ModelNode node, ModelText text)
    {
        if (node.Kind != JsonTokenType.Number)
        {
            Wrong(node, text);
            return null;
        }

        if (Number.TryParse(node.Text, out var number) && number >= least && number <= most)
        {
            return number;
        }

        text.Report(Codes.NotAllowed, $"`{node.Text}` is not {Words}", node, "write plain digits, at most six of them after the point");
        return null;
    }

    public override void Write(Number? value, Utf8JsonWriter json) => json.WriteRawValue(value!.Value.ToString());
}
