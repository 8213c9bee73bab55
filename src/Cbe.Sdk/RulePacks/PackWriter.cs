using System.Text.Json;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <summary>Writes a pack in its canonical form: fixed order of keys, maps by name, no white space, what says nothing left out.</summary>
internal static class PackWriter
{
    public static string ToJson(RulePack pack) => CanonicalJson.Text(w => Write(w, pack));

    /// <summary>The hash covers the canonical form and, through its hash, everything that the pack extends.</summary>
    public static string Hash(RulePack pack)
    {
        string text = ToJson(pack) + (pack.Parent is null ? "" : "\n" + Hash(pack.Parent));
        return CanonicalJson.Hash(System.Text.Encoding.UTF8.GetBytes(text));
    }

    private static void Write(Utf8JsonWriter writer, RulePack pack)
    {
        writer.WriteStartObject();
        writer.WriteNumber("language", pack.Language);
        writer.WriteString("id", pack.Id);
        writer.WriteString("version", pack.Version);
        writer.WriteOptional("title", pack.Title);
        writer.WriteOptional("description", pack.Description);
        if (pack.Effective != new EffectivePeriod())
        {
            writer.WriteStartObject("effective");
            writer.WriteOptional("from", pack.Effective.From);
            writer.WriteOptional("to", pack.Effective.To);
            writer.WriteEndObject();
        }

        if (pack.Extends is { } extends)
        {
            writer.WriteStartObject("extends");
            writer.WriteString("id", extends.Id);
            writer.WriteString("version", extends.Version);
            writer.WriteOptional("mode", extends.Mode == ExtendsMode.Tighten ? "tighten" : null);
            writer.WriteEndObject();
        }

        WriteScale(writer, pack);
        WriteMap(writer, "parameters", pack.Parameters, p => p.Name, WriteParameter);
        WriteList(writer, "exceptions", pack.Exceptions, WriteException);
        WriteSymbols(writer, pack);
        WriteMap(writer, "facts", pack.Facts, f => f.Name, WriteFact);
        WriteElements(writer, pack.Elements);
        WriteList(writer, "credentials", pack.Credentials, WriteCredential);
        writer.WriteEndObject();
    }

    private static void WriteScale(Utf8JsonWriter writer, RulePack pack)
    {
        if (pack.Scale is { } scale)
        {
            writer.WriteStartObject("scale");
            writer.WriteTexts("levels", scale.Levels.Names);
            writer.WriteString("proficient", scale.Levels.NameOf(scale.Proficient));
            writer.WriteStartObject("score");
            writer.WriteNumber("min", scale.MinimumScore);
            writer.WriteNumber("max", scale.MaximumScore);
            if (scale.Cuts.Count > 0)
            {
                writer.WriteStartArray("cuts");
                foreach (var cut in scale.Cuts)
                {
                    writer.WriteRawValue(cut.ToString());
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        if (pack.Mastery is { } mastery)
        {
            writer.WriteStartObject("mastery");
            writer.WriteString("method", mastery.Method);
            foreach (var (name, value) in mastery.Arguments.OrderBy(a => a.Key, StringComparer.Ordinal))
            {
                writer.WriteNumber(name, value);
            }

            writer.WriteEndObject();
        }
    }

    private static void WriteParameter(Utf8JsonWriter writer, ParameterDeclaration p)
    {
        writer.WriteString("type", p.Type.ToString().ToLowerInvariant());
        writer.WriteOptional("min", p.Minimum);
        writer.WriteOptional("max", p.Maximum);
        foreach (var always in p.Values.Where(v => v.From is null))
        {
            WriteValue(writer, "value", p.Type, always.Text);
        }

        var dated = p.Values.Where(v => v.From is not null).ToList();
        if (dated.Count > 0)
        {
            writer.WriteStartObject("values");
            dated.ForEach(v => WriteValue(writer, v.From!.Value.ToText(), p.Type, v.Text));
            writer.WriteEndObject();
        }

        writer.WriteOptional("description", p.Description);
        writer.WriteOptional("reference", p.Reference);
    }

    private static void WriteValue(Utf8JsonWriter writer, string key, ValueKind type, string text)
    {
        if (type == ValueKind.Number && Number.TryParse(text, out var number))
        {
            writer.WriteNumber(key, number);
        }
        else if (type == ValueKind.Boolean && text is "true" or "false")
        {
            writer.WriteBoolean(key, text == "true");
        }
        else
        {
            writer.WriteString(key, text);
        }
    }

    private static void WriteException(Utf8JsonWriter writer, LawException e)
    {
        writer.WriteNumber("law", e.Law);
        writer.WriteString("reason", e.Reason);
    }

    private static void WriteSymbols(Utf8JsonWriter writer, RulePack pack)
    {
        if (pack.Symbols.Count > 0)
        {
            writer.WriteStartObject("symbols");
            foreach (var (set, words) in pack.Symbols.OrderBy(s => s.Key, StringComparer.Ordinal))
            {
                writer.WriteTexts(set, words);
            }

            writer.WriteEndObject();
        }
    }

    private static void WriteFact(Utf8JsonWriter writer, FactDeclaration f)
    {
        writer.WriteString("type", f.Type.ToString().ToLowerInvariant());
        writer.WriteOptional("min", f.Minimum);
        writer.WriteOptional("max", f.Maximum);
        if (f.Symbols is not null)
        {
            writer.WriteTexts("values", f.Symbols.Values);
        }

        writer.WriteOptional("of", f.Of == FactSubject.Evidence ? "evidence" : null);
        writer.WriteString("about", f.About.ToString().ToLowerInvariant());
        writer.WriteTexts("readBy", f.ReadBy.Order().Select(ElementTopics.NameOf));
        writer.WriteOptional("description", f.Description);
        writer.WriteOptional("reference", f.Reference);
    }

    private static void WriteElements(Utf8JsonWriter writer, ElementSections e)
    {
        writer.WriteStartObject("elements");
        WriteSection(writer, "agency", e.Agency == new Elements.Agency.AgencySection(), e.Agency.Write);
        WriteSection(writer, "assessment", e.Assessment == new Elements.Assessment.AssessmentSection(), e.Assessment.Write);
        WriteSection(writer, "support", e.Support == new Elements.Support.SupportSection(), e.Support.Write);
        WriteSection(writer, "progression", e.Progression == new Elements.Progression.ProgressionSection(), e.Progression.Write);
        WriteSection(writer, "pathways", e.Pathways == new Elements.Pathways.PathwaysSection(), e.Pathways.Write);
        WriteSection(writer, "equity", e.Equity == new Elements.Equity.EquitySection(), e.Equity.Write);
        WriteSection(writer, "expectations", e.Expectations == new Elements.Expectations.ExpectationsSection(), e.Expectations.Write);
        writer.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter writer, string name, bool isEmpty, Action<Utf8JsonWriter> write)
    {
        if (!isEmpty)
        {
            writer.WriteStartObject(name);
            write(writer);
            writer.WriteEndObject();
        }
    }

    private static void WriteCredential(Utf8JsonWriter writer, Credential c)
    {
        writer.WriteString("id", c.Id);
        writer.WriteOptional("title", c.Title);
        writer.WriteTexts("members", c.Members);
        writer.WriteOptional("reference", c.Reference);
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string key, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(key);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteMap<T>(Utf8JsonWriter writer, string key, IReadOnlyList<T> items, Func<T, string> name, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.WriteStartObject(key);
        foreach (var item in items.OrderBy(name, StringComparer.Ordinal))
        {
            writer.WriteStartObject(name(item));
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
