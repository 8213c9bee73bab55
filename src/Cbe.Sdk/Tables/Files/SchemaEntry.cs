using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tables;

/// <summary>What the values of a table mean, in the directory of its file: scale, words, facts of evidence.</summary>
internal static class SchemaEntry
{
    public static void Write(BinaryWriter to, RecordSchema schema)
    {
        var scale = schema.Scale;
        Texts(to, scale.Levels.Names);
        to.Write(scale.Proficient);
        to.Write(scale.MinimumScore.Micros);
        to.Write(scale.MaximumScore.Micros);
        to.Write(scale.Cuts.Count);
        foreach (var cut in scale.Cuts)
        {
            to.Write(cut.Micros);
        }

        foreach (var set in schema.Symbols.All)
        {
            Texts(to, set.Values);
        }

        List<FactDeclaration> facts = [.. (schema.Facts ?? []).Where(f => f.Of == FactSubject.Evidence)];
        to.Write(facts.Count);
        foreach (var fact in facts)
        {
            to.Write(fact.Name);
            to.Write((byte)fact.Type);
            to.Write(fact.Minimum.HasValue && fact.Maximum.HasValue);
            to.Write(fact.Minimum?.Micros ?? 0);
            to.Write(fact.Maximum?.Micros ?? 0);
            Texts(to, fact.Symbols?.Values ?? []);
        }
    }

    public static RecordSchema Read(BinaryReader from)
    {
        var levels = new LevelSet(Texts(from));
        var (proficient, least, most) = (from.ReadInt32(), from.ReadInt64(), from.ReadInt64());
        var cuts = new List<Number>();
        for (int i = from.ReadInt32(); i > 0; i--)
        {
            cuts.Add(Number.FromMicros(from.ReadInt64()));
        }

        var sets = EvidenceSymbols.Default.All.Select(s => new SymbolSet(s.Name, Texts(from))).ToList();
        var facts = new List<FactDeclaration>();
        for (int i = from.ReadInt32(); i > 0; i--)
        {
            facts.Add(Fact(from));
        }

        return new()
        {
            Scale = new() { Levels = levels, Proficient = proficient, MinimumScore = Number.FromMicros(least), MaximumScore = Number.FromMicros(most), Cuts = cuts },
            Symbols = new() { Assessor = sets[0], ConfirmedBy = sets[1], Setting = sets[2], Form = sets[3], Rigor = sets[4], Purpose = sets[5] },
            Facts = facts,
        };
    }

    private static FactDeclaration Fact(BinaryReader from)
    {
        var (name, type, limited) = (from.ReadString(), (ValueKind)from.ReadByte(), from.ReadBoolean());
        var (least, most) = (Number.FromMicros(from.ReadInt64()), Number.FromMicros(from.ReadInt64()));
        var words = Texts(from);
        TableChecks.That(type is ValueKind.Number or ValueKind.Boolean or ValueKind.Date or ValueKind.Text or ValueKind.Symbol, $"its fact `{name}` is of a kind that there is not");
        return new()
        {
            Name = name,
            Type = type,
            Minimum = limited ? least : null,
            Maximum = limited ? most : null,
            Symbols = type == ValueKind.Symbol ? new SymbolSet(name, words) : null,
            Of = FactSubject.Evidence,
        };
    }

    private static void Texts(BinaryWriter to, IReadOnlyList<string> texts)
    {
        to.Write(texts.Count);
        foreach (string text in texts)
        {
            to.Write(text);
        }
    }

    private static List<string> Texts(BinaryReader from)
    {
        var texts = new List<string>();
        for (int i = from.ReadInt32(); i > 0; i--)
        {
            texts.Add(from.ReadString());
        }

        return texts;
    }
}
