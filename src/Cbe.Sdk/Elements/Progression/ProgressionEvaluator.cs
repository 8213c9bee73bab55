using Cbe.Sdk.Decisions;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>Decides levels, and who advances and what is awarded, from admitted evidence.</summary>
internal sealed partial class ProgressionEvaluator(ProgressionRules rules, ProgressionVocabulary vocabulary, PerformanceScale scale)
{
    private readonly MasteryEstimate _mastery = new(rules.Mastery, vocabulary, scale);

    public ProgressionOutcome Evaluate(CompetencyCase about, int setAside, bool levelsOnly = false)
    {
        about = _mastery.Add(about);
        var awards = Awards(about.Learner.Awards.Where(a => a.Competency == about.Competency.Id), about.AsOf);
        about = about with { Awards = [.. awards.Select((a, i) => Row(a, i, about.AsOf))] };
        bool asked = about.Evidence.Count > 0;
        var byRules = asked ? Levels(about) : new LevelDecider.Result(0, 0, []);
        var kept = rules.KeepOnceEarned ? awards.Where(a => RankOf(a.Level) > byRules.Least && !IsLapsed(a, about.AsOf)).MaxBy(a => RankOf(a.Level)) : null;
        var byPerson = about.Learner.Overrides.LastOrDefault(o => o.Competency == about.Competency.Id && o.DecidedOn <= about.AsOf && RankOf(o.Level) > 0
            && !about.Learner.Overrides.Any(later => later.Competency == o.Competency && later.DecidedOn <= about.AsOf && later.DecidedOn > o.DecidedOn && RankOf(later.Level) > 0));

        int least = byPerson is not null ? RankOf(byPerson.Level) : Math.Max(byRules.Least, RankOf(kept?.Level));
        int most = byPerson is not null ? least : Math.Max(byRules.Most, least);
        bool known = asked || byPerson is not null || kept is not null;
        about = about with { Progress = known ? Value.LevelBetween(least, most) : Value.Missing, IsProvisional = about.IsProvisional && byPerson is null && kept is null };
        return new ProgressionOutcome
        {
            Competency = about.Competency.Id,
            Status = byPerson is not null ? ProgressStatus.Overridden : !known ? ProgressStatus.NoEvidenceYet : least == most ? ProgressStatus.Decided : ProgressStatus.AtLeast,
            Level = NameOf(least),
            PossibleLevel = most > least ? NameOf(most) : null,
            LevelByRules = asked && least != byRules.Least ? NameOf(byRules.Least) ?? $"below {scale.Levels.NameOf(1)}" : null,
            MasteryScore = about.MasteryScore,
            MasteryLevel = about.MasteryLevel is { IsExact: true, Low: var rank } ? scale.Levels.NameOf((int)rank) : null,
            MasteryRank = about.MasteryLevel,
            Admitted = about.Evidence.Count,
            SetAside = setAside,
            Provisional = about.IsProvisional,
            Override = byPerson,
            ContraryEvidence = byPerson is not null && asked ? Contrary(about, byPerson, byRules) : [],
            KeptBy = byPerson is null ? kept : null,
            RenewBy = awards.Count == 0 ? null : rules.Renewal?.RenewBy(awards[^1]),
            Lapsed = awards.Count > 0 && IsLapsed(awards[^1], about.AsOf),
            Gaps = [.. about.Prerequisites.Where(p => p.Cells[0].IsMissing || p.Cells[0].Low < scale.Proficient).Select(p => p.Id)],
            Decisions = asked ? [.. LevelDecisions(about, byRules), .. levelsOnly ? [] : Moves(about)] : [],
            Conversions = known && !levelsOnly ? Conversions(about) : [],
            Progress = about.Progress,
            RankByRules = byRules.Least,
            Evidence = [.. about.Evidence.Select(e => e.Id)],
        };
    }

    /// <summary>
    /// Evidence shown after a person's decision that lies on the same side of it as the rules do now. Where the rules said
    /// otherwise all along, and new evidence agrees with the person, nothing is contrary.
    /// </summary>
    private List<string> Contrary(CompetencyCase about, Override decision, LevelDecider.Result byRules)
    {
        int rank = RankOf(decision.Level);
        int side = byRules.Most < rank ? -1 : byRules.Least > rank ? 1 : 0;
        return side == 0 ? [] : [.. about.Evidence.Where(e => vocabulary.Evidence.ShownOn(e) > decision.DecidedOn && vocabulary.Evidence.Shows(e) is { } shown && Math.Sign(shown - rank) == side).Select(e => e.Id)];
    }

    private LevelDecider.Result Levels(CompetencyCase about)
    {
        var input = vocabulary.Levels.Read(about);
        var sources = Sources(about);
        return LevelDecider.Decide(rules.Levels, r => new RuleEvaluation(r, input, sources, scale.Levels));
    }

    private static IEnumerable<Decision> LevelDecisions(CompetencyCase about, LevelDecider.Result result) =>
        result.Rules.Select(r => new Decision(r.Evaluation, Subject(about, DecisionKind.Level) with { Level = ((LevelRule)r.Evaluation.Rule.Rule).Level }, r.Cumulative));

    private IEnumerable<Decision> Moves(CompetencyCase about)
    {
        if (rules.AdvanceCompetency.Count + rules.AwardCompetency.Count == 0)
        {
            return [];
        }

        var asked = new Asked(vocabulary.OverCompetency.Read(about), Sources(about), scale.Levels, Subject(about, DecisionKind.Advance));
        return asked.All(rules.AdvanceCompetency, DecisionKind.Advance).Concat(asked.All(rules.AwardCompetency, DecisionKind.Award));
    }

    private IReadOnlyList<ConversionOutcome> Conversions(CompetencyCase about)
    {
        if (rules.ConversionsOfCompetencies.Count == 0)
        {
            return [];
        }

        var input = vocabulary.OverCompetency.Read(about);
        return [.. rules.ConversionsOfCompetencies.Select(c => c.Convert(input) with { Competency = about.Competency.Id })];
    }

    private EvidenceSources Sources(CompetencyCase about) => new([.. about.Evidence.Select(e => e.Id)])
    {
        Behind = about.Behind,
        Mastery = _mastery.OriginOf(about),
    };

    private static DecisionSubject Subject(CompetencyCase about, DecisionKind kind) =>
        new(CbeElement.Progression, kind, about.Learner.Id, about.AsOf) { Competency = about.Competency.Id, CompetencyCode = about.Competency.Code };

    /// <summary>Awards that hold on the day, oldest first, of one day the lowest level first; what is given later is invisible.</summary>
    private List<Award> Awards(IEnumerable<Award> awards, DateOnly asOf) =>
        [.. awards.Where(a => a.AwardedOn <= asOf && (a.ExpiresOn is not { } end || end >= asOf)).OrderBy(a => a.AwardedOn).ThenBy(a => RankOf(a.Level))];

    private Row Row(Award award, int index, DateOnly asOf) => new($"award {index + 1}",
    [
        RankOf(award.Level) is > 0 and var rank ? Value.Level(rank) : Value.Missing,
        Value.Of(award.AwardedOn),
        Value.Of(Number.FromInteger(asOf.DayNumber - award.AwardedOn.DayNumber)),
        Value.Of(IsLapsed(award, asOf)),
    ]);

    private bool IsLapsed(Award award, DateOnly asOf) => rules.Renewal?.IsLapsed(award, asOf) == true;

    private int RankOf(string? level) => level is not null && scale.Levels.TryGetRank(level, out int rank) ? rank : 0;

    private string? NameOf(int rank) => rank < 1 ? null : scale.Levels.NameOf(rank);
}
