using System.Globalization;
using System.Text.Json;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Simulation.Describing;

/// <summary>A calendar day.</summary>
internal sealed class DayValue : ModelValue<DateOnly?>
{
    private const string Format = "yyyy-MM-dd";

    public static DayValue Any { get; } = new();

    public override string Words => "a day such as `2026-01-31`";

    public override DateOnly? Read(ModelNode node, ModelText text)
    {
        if (node.Kind != JsonTokenType.String)
        {
            Wrong(node, text);
            return null;
        }

        if (DateOnly.TryParseExact(node.Text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        text.Report(Codes.NotAllowed, $"`{node.Text}` is not a calendar day", node, "write year, month and day: `2026-01-31`");
        return null;
    }

    public override void Write(DateOnly? value, Utf8JsonWriter json) => json.WriteStringValue(value!.Value.ToString(Format, CultureInfo.InvariantCulture));
}
