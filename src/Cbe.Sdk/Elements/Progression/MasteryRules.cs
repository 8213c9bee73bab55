using Cbe.Sdk.Frameworks;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>How mastery scores are made, by competency: one that is named stands before its kind, and that before the pack's general way.</summary>
internal sealed class MasteryRules
{
    private readonly BoundMastery? _general;
    private readonly Dictionary<string, BoundMastery> _byCompetency = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BoundMastery> _byKind = new(StringComparer.Ordinal);

    public MasteryRules(BoundMastery? general, IEnumerable<(IReadOnlyList<string> Competencies, IReadOnlyList<string> Kinds, BoundMastery Mastery)> others)
    {
        _general = general;
        foreach (var (competencies, kinds, mastery) in others)
        {
            foreach (string competency in competencies)
            {
                _byCompetency.TryAdd(competency, mastery);
            }

            foreach (string kind in kinds)
            {
                _byKind.TryAdd(kind, mastery);
            }
        }
    }

    public IEnumerable<BoundMastery> All => _byCompetency.Values.Concat(_byKind.Values).Prepend(_general).OfType<BoundMastery>().Distinct();

    public BoundMastery? For(Competency competency) =>
        _byCompetency.GetValueOrDefault(competency.Id)
        ?? (competency.Code is { } code ? _byCompetency.GetValueOrDefault(code) : null)
        ?? (competency.Kind is { } kind ? _byKind.GetValueOrDefault(kind) : null)
        ?? _general;
}
