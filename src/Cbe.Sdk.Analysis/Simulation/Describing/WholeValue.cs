using System.Globalization;
using System.Text.Json;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Simulation.Describing;

/// <summary>A whole number within limits.</summary>
internal sealed class WholeValue(int least, int most) : ModelValue<int?>
{
    public override string Words => FormattableString.Invariant($"a whole number from {least} to {most}");

    public override int? Read(ModelNode node, ModelText text)
    {
        if (node.Kind != JsonTokenType.Number)
        {
            Wrong(node, text);
            return null;
        }

        if (int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
        {
            return number;
        }

        text.Report(Codes.NotAllowed, $"`{node.Text}` is not {Words}", node);
        return null;
    }

    public override void Write(int? value, Utf8JsonWriter json) => json.WriteNumberValue(value!.Value);
}
