using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <summary>Writes a pack in its canonical form: fixed order of keys, maps by name, no white space, what says nothing left out.</summary>
internal static partial class PackWriter
{
    public static string ToJson(RulePack pack)
    {
        var json = new CanonicalJson();
        Write(json, pack);
        return json.ToString();
    }

    /// <summary>The hash covers the canonical form and, through its hash, everything that the pack extends.</summary>
    public static string Hash(RulePack pack) => CanonicalJson.HashOf(ToJson(pack) + (pack.Parent is null ? "" : "\n" + Hash(pack.Parent)));

    private static void Write(CanonicalJson writer, RulePack pack)
    {
        writer.Open('{');
        writer.Member("language", pack.Language);
        writer.Member("id", pack.Id);
        writer.Member("version", pack.Version);
        writer.Member("title", pack.Title);
        writer.Member("description", pack.Description);
        if (pack.Effective != new EffectivePeriod())
        {
            writer.Key("effective").Open('{');
            writer.Member("from", pack.Effective.From);
            writer.Member("to", pack.Effective.To);
            writer.Close('}');
        }

        if (pack.Extends is { } extends)
        {
            writer.Key("extends").Open('{');
            writer.Member("id", extends.Id);
            writer.Member("version", extends.Version);
            writer.Member("mode", extends.Mode == ExtendsMode.Tighten ? "tighten" : null);
            writer.Close('}');
        }

        WriteScale(writer, pack);
        WriteMap(writer, "parameters", pack.Parameters, p => p.Name, WriteParameter);
        WriteList(writer, "exceptions", pack.Exceptions, WriteException);
        WriteSymbols(writer, pack);
        WriteMap(writer, "facts", pack.Facts, f => f.Name, WriteFact);
        WriteElements(writer, pack.Elements);
        WriteList(writer, "credentials", pack.Credentials, WriteCredential);
        if (pack.Inference is { } inference)
        {
            writer.AllTexts("inference", InferenceRelations.All.Where(r => inference.Contains(r, StringComparer.OrdinalIgnoreCase)));
        }

        WriteList(writer, "conversions", pack.Conversions, WriteConversion);
        writer.Close('}');
    }

    private static void WriteScale(CanonicalJson writer, RulePack pack)
    {
        if (pack.Scale is { } scale)
        {
            writer.Key("scale").Open('{');
            writer.AllTexts("levels", scale.Levels.Names);
            writer.Member("proficient", scale.Levels.NameOf(scale.Proficient));
            writer.Key("score").Open('{');
            writer.Member("min", scale.MinimumScore);
            writer.Member("max", scale.MaximumScore);
            if (scale.Cuts.Count > 0)
            {
                writer.Key("cuts").Open('[');
                foreach (var cut in scale.Cuts)
                {
                    writer.Raw(cut.ToString());
                }

                writer.Close(']');
            }

            writer.Close('}');
            writer.Close('}');
        }

        if (pack.Mastery is { } mastery)
        {
            MasteryJson.Write(writer.Key("mastery"), mastery);
        }
    }

    private static void WriteElements(CanonicalJson writer, ElementSections e)
    {
        writer.Key("elements").Open('{');
        WriteSection(writer, "agency", e.Agency == new Elements.Agency.AgencySection(), e.Agency.Write);
        WriteSection(writer, "assessment", e.Assessment == new Elements.Assessment.AssessmentSection(), e.Assessment.Write);
        WriteSection(writer, "support", e.Support == new Elements.Support.SupportSection(), e.Support.Write);
        WriteSection(writer, "progression", e.Progression == new Elements.Progression.ProgressionSection(), e.Progression.Write);
        WriteSection(writer, "pathways", e.Pathways == new Elements.Pathways.PathwaysSection(), e.Pathways.Write);
        WriteSection(writer, "equity", e.Equity == new Elements.Equity.EquitySection(), e.Equity.Write);
        WriteSection(writer, "expectations", e.Expectations == new Elements.Expectations.ExpectationsSection(), e.Expectations.Write);
        writer.Close('}');
    }

    private static void WriteSection(CanonicalJson writer, string name, bool isEmpty, Action<CanonicalJson> write)
    {
        if (!isEmpty)
        {
            writer.Key(name).Open('{');
            write(writer);
            writer.Close('}');
        }
    }

    private static void WriteList<T>(CanonicalJson writer, string key, IReadOnlyList<T> items, Action<CanonicalJson, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.Key(key).Open('[');
        foreach (var item in items)
        {
            writer.Open('{');
            write(writer, item);
            writer.Close('}');
        }

        writer.Close(']');
    }

    private static void WriteMap<T>(CanonicalJson writer, string key, IReadOnlyList<T> items, Func<T, string> name, Action<CanonicalJson, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.Key(key).Open('{');
        foreach (var item in items.OrderBy(name, StringComparer.Ordinal))
        {
            writer.Key(name(item)).Open('{');
            write(writer, item);
            writer.Close('}');
        }

        writer.Close('}');
    }
}
