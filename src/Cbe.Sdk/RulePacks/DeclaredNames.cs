using Cbe.Sdk.Elements;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Language.Binding;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.RulePacks;

/// <summary>Parameters and facts may not shadow anything that rules read.</summary>
internal static class DeclaredNames
{
    public static void Check(RulePack pack, VocabularyContext context, DiagnosticBag diagnostics)
    {
        // The names of the house itself: a vocabulary without the pack's own facts.
        var plain = new ProgressionVocabulary(new VocabularyContext(context.Scale, context.Symbols, []));
        var scopes = new[] { plain.Levels.Vocabulary, plain.OverCompetency.Vocabulary, plain.OverCredential.Vocabulary }.Select(v => new BindingScope(v, [])).ToList();
        void Refuse(string what, string name, JsonValue? place)
        {
            if (scopes.Select(s => s.Shadowed(name)).FirstOrDefault(s => s is not null) is { } shadowed)
            {
                diagnostics.Add(Codes.Shadows, $"the {what} `{name}` would shadow {shadowed}", place?.Location ?? new Location($"pack {pack.Id}", "", 0, 0, 0, ""), "choose another name");
            }
        }

        foreach (var parameter in pack.Parameters)
        {
            Refuse("parameter", parameter.Name, parameter.Source);
        }

        foreach (var fact in pack.Facts)
        {
            Refuse("fact", fact.Name, pack.Source?["facts"]?[fact.Name]);
            if (pack.Parameters.Any(p => string.Equals(p.Name, fact.Name, StringComparison.OrdinalIgnoreCase)))
            {
                diagnostics.Add(Codes.Shadows, $"`{fact.Name}` is both a fact and a parameter", pack.Source?["facts"]?[fact.Name]?.Location ?? new Location($"pack {pack.Id}", "", 0, 0, 0, ""), "choose another name for one of them");
            }
        }
    }
}
