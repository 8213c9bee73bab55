using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.RulePacks;

/// <content>Conversion tables.</content>
internal static partial class PackWriter
{
    private static void WriteConversion(CanonicalJson writer, ConversionTable table)
    {
        writer.Member("id", table.Id);
        writer.Member("title", table.Title);
        writer.Member("over", table.Over == RuleScope.Credential ? "credential" : null);
        writer.Member("of", table.Of.Text);
        writer.Member("digits", table.Digits);
        WriteList(writer, "rows", table.Rows, WriteRow);
        if (table.Otherwise is { } otherwise)
        {
            writer.Key("otherwise").Open('{');
            WriteRow(writer, otherwise);
            writer.Close('}');
        }

        writer.Member("reference", table.Reference);
    }

    private static void WriteRow(CanonicalJson writer, ConversionRow row)
    {
        writer.Member("from", row.From);
        writer.Member("to", row.To);
        writer.Member("level", row.Level);
        writer.Member("letter", row.Letter);
        writer.Member("value", row.Value);
        writer.Member("credit", row.Credit);
    }
}
