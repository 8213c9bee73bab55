using System.Globalization;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Agency;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>The measures that equity compares: of every other element, and of any single rule.</summary>
internal static class EquityMeasures
{
    /// <summary>Before the name of a rule, whose answers are then the measure.</summary>
    public const string RulePrefix = "rule:";

    /// <summary>Before a number of days: needs to which support was given within so many.</summary>
    public const string WithinPrefix = "support-within:";

    /// <summary>Ten years; a need is over long before.</summary>
    private const int MostDays = 3_650;

    public static IReadOnlyList<EquityMeasure> All { get; } =
    [
        new("proficient", "competencies of which something is known: surely proficient, of those decided either way", MeasureCounter.Proficient)
            { Made = (s, _) => Has(s.OfType<ProgressionSection>().SelectMany(p => p.Levels)) },
        new("advance", "advance decisions: met, of those decided; several routes of a credential are one decision", (d, _) => MeasureCounter.OfKind(d, DecisionKind.Advance))
            { Made = (s, _) => Has(s.OfType<ProgressionSection>().SelectMany(p => p.Advance)) },
        new("award", "award decisions: met, of those decided; several routes of a credential are one decision", (d, _) => MeasureCounter.OfKind(d, DecisionKind.Award))
            { Made = (s, _) => Has(s.OfType<ProgressionSection>().SelectMany(p => p.Award)) },
        new("admitted", "items of evidence: admitted, of those that can be seen", (d, _) => MeasureCounter.Admitted(d))
            { Made = (s, _) => Has(s.OfType<AssessmentSection>().SelectMany(a => a.Admit)) },
        new("support-due", "support decisions: due on the day, of those decided", (d, _) => MeasureCounter.OfKind(d, DecisionKind.Support)) { Made = (s, _) => Has(Supports(s)) },
        new("support-given", "needs that are not still open: support was given", (d, _) => MeasureCounter.SupportGiven(d)) { Made = (s, _) => Has(Supports(s)) },
        new("support-in-time", "needs with a time that was kept or is over: support was given in time", (d, _) => MeasureCounter.SupportInTime(d))
            { Made = (s, _) => Has(Supports(s).Where(r => r.WithinDays is not null)) },
        new("ready", "competencies whose way is ready, reached or blocked: ready or reached", (d, _) => MeasureCounter.Ready(d))
            { Made = (s, prerequisites) => prerequisites || Has(s.OfType<PathwaysSection>().SelectMany(p => p.Ready)) },
        new("retake", "competencies with evidence whose attempts are numbered: one is an attempt of number 2 or more", (d, _) => MeasureCounter.Retake(d)),
        new("agency", "agency findings: met, of those decided", (d, _) => MeasureCounter.Of(d.Agency.Decisions))
            { Made = (s, _) => Has(s.OfType<AgencySection>().SelectMany(a => a.Rules)) },
        new("chosen-evidence", "admitted items of evidence: chosen by the learner", (d, _) => new(d.Agency.ChosenEvidence, d.Agency.Evidence, 0))
            { IsNoWhereNotRecorded = true },
    ];

    /// <summary>The measures of a pack's own rules and framework, and those of records alone.</summary>
    public static IEnumerable<EquityMeasure> Of(IReadOnlyList<IElementSection> sections, bool prerequisites) => All.Where(m => m.Made?.Invoke(sections, prerequisites) ?? true);

    /// <summary>The measure of that name, in any case of its letters; null when there is none.</summary>
    public static EquityMeasure? Find(string name, IReadOnlyList<IElementSection> sections)
    {
        if (name.StartsWith(WithinPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return !int.TryParse(name.AsSpan(WithinPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int days) || days > MostDays ? null
                : new($"{WithinPrefix}{days}", $"needs to which support was given, or that lasted longer: given within {days} days", (d, _) => MeasureCounter.SupportWithin(d, days));
        }

        if (!name.StartsWith(RulePrefix, StringComparison.OrdinalIgnoreCase))
        {
            return All.FirstOrDefault(m => Same(m.Name, name));
        }

        return RuleOf(sections, name[RulePrefix.Length..]) is not { } rule ? null
            : new(RulePrefix + rule.RuleName, "answers of the rule: met, of those decided", (d, _) => MeasureCounter.OfRule(d, rule.RuleName, IsAdmission(sections, rule)));
    }

    /// <summary>Every name that can be written.</summary>
    public static IEnumerable<string> Names(IReadOnlyList<IElementSection> sections) =>
        All.Select(m => m.Name).Append(WithinPrefix + "14").Concat(Rules(sections).Select(r => RulePrefix + r.RuleName));

    private static Rule? RuleOf(IReadOnlyList<IElementSection> sections, string name) => Rules(sections).FirstOrDefault(r => Same(r.RuleName, name));

    /// <summary>The rules of the other elements that are in force. Of rules for retakes only the refusals are told, which gives no rate.</summary>
    private static IEnumerable<Rule> Rules(IReadOnlyList<IElementSection> sections) =>
        sections.Where(s => s.Element != CbeElement.Equity).SelectMany(s => s.AllRules).Where(r => r.Enabled).Except(sections.OfType<AssessmentSection>().SelectMany(a => a.Retake));

    private static IEnumerable<SupportRule> Supports(IReadOnlyList<IElementSection> sections) => sections.OfType<SupportSection>().SelectMany(s => s.Rules);

    private static bool IsAdmission(IReadOnlyList<IElementSection> sections, Rule rule) => sections.OfType<AssessmentSection>().SelectMany(a => a.Admit).Contains(rule);

    private static bool Has(IEnumerable<Rule> rules) => rules.Any(r => r.Enabled);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
