using Cbe.Sdk.Elements;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Language.Binding;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.RulePacks;

/// <summary>Parameters and facts may not shadow anything that rules read, nor each other.</summary>
internal static class DeclaredNames
{
    /// <summary>The facts whose names are free; the others are reported and left out.</summary>
    /// <param name="pack">The pack with everything that it inherits.</param>
    /// <param name="house">The names of the house itself: a context without the pack's own facts.</param>
    /// <param name="diagnostics">Where to report.</param>
    public static IReadOnlyList<FactDeclaration> Check(RulePack pack, VocabularyContext house, DiagnosticBag diagnostics)
    {
        var plain = new ProgressionVocabulary(house);
        var scopes = new[] { plain.Levels.Vocabulary, plain.OverCompetency.Vocabulary, plain.OverCredential.Vocabulary }.Select(v => new BindingScope(v, new([]))).ToList();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in pack.Parameters)
        {
            IsFree("parameter", parameter.Name, parameter.Source);
        }

        // A fact of evidence is a member of evidence, which no rule over a credential sees.
        return [.. pack.Facts.Where(f => IsFree("fact", f.Name, pack.Source?["facts"]?[f.Name], f.Of == FactSubject.Evidence ? 1 : 0))];

        bool IsFree(string what, string name, JsonValue? place, int unseen = 0)
        {
            string? shadowed = scopes.SkipLast(unseen).Select(s => s.Shadowed(name)).FirstOrDefault(s => s is not null) ?? (taken.Add(name) ? null : "another parameter or fact");
            if (shadowed is not null)
            {
                diagnostics.Add(Codes.Shadows, $"the {what} `{name}` would shadow {shadowed}", place?.KeyLocation ?? new Location($"pack {pack.Id}", "", 0, 0, 0, ""), "choose another name; names are told apart without case");
            }

            return shadowed is null;
        }
    }
}
