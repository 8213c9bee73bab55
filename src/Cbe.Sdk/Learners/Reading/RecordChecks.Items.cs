using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <content>Whole items that were made in code, member by member.</content>
internal sealed partial class RecordChecks
{
    /// <summary>What cannot be used of an item whose competency is known: level, score, words, points and facts, each with the name of its member.</summary>
    public void Members(Evidence item, Action<string, Problem> report)
    {
        var symbols = Schema.Symbols;
        Add(nameof(item.Level), item.Level is { } level ? Level(level, out _) : null);
        Add(nameof(item.Score), item.Score is { } score ? Score(score) : null);
        Add(nameof(item.Assessor), item.Assessor is { } assessor ? Symbol(symbols.Assessor, assessor, out _) : null);
        Add(nameof(item.ConfirmedBy), item.ConfirmedBy is { } confirmedBy ? Symbol(symbols.ConfirmedBy, confirmedBy, out _) : null);
        Add(nameof(item.Setting), item.Setting is { } setting ? Symbol(symbols.Setting, setting, out _) : null);
        Add(nameof(item.Form), item.Form is { } form ? Symbol(symbols.Form, form, out _) : null);
        Add(nameof(item.Rigor), item.Rigor is { } rigor ? Symbol(symbols.Rigor, rigor, out _) : null);
        Add(nameof(item.Purpose), item.Purpose is { } purpose ? Symbol(symbols.Purpose, purpose, out _) : null);
        Limits(nameof(item.Points), item.Points, EvidenceLimits.LeastPoints, EvidenceLimits.MostPoints);
        Limits(nameof(item.PointsPossible), item.PointsPossible, Number.Zero, EvidenceLimits.MostPoints);
        Limits(nameof(item.LatePenalty), item.LatePenalty, Number.Zero, EvidenceLimits.MostPoints);
        Limits(nameof(item.Weight), item.Weight, Number.Zero, EvidenceLimits.MostWeight);
        Facts(item.Facts, FactSubject.Evidence, report);

        void Limits(string member, Number? number, Number least, Number most) => Add(member, number is { } n ? Within(KeyOf(member), n, least, most) : null);

        void Add(string member, Problem? problem)
        {
            if (problem is not null)
            {
                report(member, problem);
            }
        }
    }

    /// <summary>Facts that the schema does not declare, or declares otherwise; each is missing to rules, and the item stays.</summary>
    public void Facts(IReadOnlyDictionary<string, FactValue> facts, FactSubject subject, Action<string, Problem> report)
    {
        if (Schema.Facts is null || facts.Count == 0)
        {
            return;
        }

        foreach (var (name, fact) in facts.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if ((Declaration(name, subject) is { } declaration ? Fact(declaration, fact, out _) : UnknownFact(name, subject)) is { } problem)
            {
                report($"Facts[{name}]", problem);
            }
        }
    }

    public static Problem TwiceInOneRecord(string evidence) =>
        new(Codes.DuplicateEvidence, $"the evidence `{evidence}` stands twice; the first is used", "give each piece of evidence its own id");

    public static Problem TooMuch(string competency) =>
        new(Codes.TooMuchEvidence, $"more than {RecordSchema.MaximumEvidencePerCase} items for `{competency}`", "a learner has at most that many for one competency");
}
