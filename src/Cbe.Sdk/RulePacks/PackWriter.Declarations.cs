using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <content>Parameters, exceptions, symbols and facts.</content>
internal static partial class PackWriter
{
    private static void WriteParameter(CanonicalJson writer, ParameterDeclaration p)
    {
        writer.Member("type", p.Type.ToString().ToLowerInvariant());
        writer.Member("min", p.Minimum);
        writer.Member("max", p.Maximum);
        foreach (var always in p.Values.Where(v => v.From is null))
        {
            WriteValue(writer, "value", p.Type, always.Text);
        }

        var dated = p.Values.Where(v => v.From is not null).ToList();
        if (dated.Count > 0)
        {
            writer.Key("values").Open('{');
            dated.ForEach(v => WriteValue(writer, v.From!.Value.ToText(), p.Type, v.Text));
            writer.Close('}');
        }

        writer.Member("description", p.Description);
        writer.Member("reference", p.Reference);
    }

    private static void WriteValue(CanonicalJson writer, string key, ValueKind type, string text)
    {
        if (type == ValueKind.Number && Number.TryParse(text, out var number))
        {
            writer.Member(key, number);
        }
        else if (type == ValueKind.Boolean && text is "true" or "false")
        {
            writer.Literal(key, text);
        }
        else
        {
            writer.Member(key, text);
        }
    }

    private static void WriteException(CanonicalJson writer, LawException e)
    {
        writer.Member("law", e.Law);
        writer.Member("reason", e.Reason);
        if (e.Rules.Count > 0)
        {
            writer.AllTexts("rules", e.Rules);
        }
    }

    private static void WriteSymbols(CanonicalJson writer, RulePack pack)
    {
        if (pack.Symbols.Count > 0)
        {
            writer.Key("symbols").Open('{');
            foreach (var (set, words) in pack.Symbols.OrderBy(s => s.Key, StringComparer.Ordinal))
            {
                writer.AllTexts(set, words);
            }

            writer.Close('}');
        }
    }

    private static void WriteFact(CanonicalJson writer, FactDeclaration f)
    {
        writer.Member("type", f.Type.ToString().ToLowerInvariant());
        writer.Member("min", f.Minimum);
        writer.Member("max", f.Maximum);
        if (f.Symbols is not null)
        {
            writer.AllTexts("values", f.Symbols.Values);
        }

        writer.Member("of", f.Of == FactSubject.Evidence ? "evidence" : null);
        writer.Member("about", f.About.ToString().ToLowerInvariant());
        writer.AllTexts("readBy", f.ReadBy.Order().Select(ElementTopics.NameOf));
        writer.Member("description", f.Description);
        writer.Member("reference", f.Reference);
    }
}
