using Cbe.Sdk.Elements;
using Cbe.Sdk.Elements.Agency;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Elements.Expectations;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <summary>Binds a pack for the era of a day: merges what it extends, makes the vocabularies, binds every rule of every element.</summary>
internal static class PackBinder
{
    /// <summary>Whether the rules of a pack with errors say anything: without its language, its scale or the pack that it extends, most of what they name would be called unknown.</summary>
    public static bool CanBind(RulePack pack) =>
        pack.Language == LanguageLimits.Version && (pack.Extends is null ? pack.Scale is not null : pack.Parent is { } parent && CanBind(parent));

    /// <summary>The bound pack, or null with diagnostics.</summary>
    /// <param name="own">The pack.</param>
    /// <param name="day">A day of the era.</param>
    /// <param name="diagnostics">Where to report.</param>
    /// <param name="methods">The mastery methods that rules may call; the built-in ones unless told.</param>
    public static BoundPack? Bind(RulePack own, DateOnly? day, DiagnosticBag diagnostics, MasteryMethodSet? methods = null)
    {
        methods ??= MasteryMethodSet.BuiltIn;
        var pack = PackMerge.Flatten(own, diagnostics);
        if (!InheritanceChecks.Check(own, pack, diagnostics))
        {
            return null;
        }

        if (pack.Scale is not { } scale)
        {
            diagnostics.Add(Codes.ScaleInvalid, "neither the pack nor a pack that it extends has a scale", Place(pack, "scale"), "state the levels and which of them is proficient");
            return null;
        }

        var symbols = Symbols(pack, diagnostics);
        string[] kept = [.. pack.Facts.Where(f => f.Of == FactSubject.Evidence).Select(f => f.Name)];
        var context = new VocabularyContext(scale, symbols, DeclaredNames.Check(pack, new VocabularyContext(scale, symbols, [], methods) { Kept = kept }, diagnostics), methods)
        {
            Kept = kept,
            RunsBy = pack.Elements.Assessment.Order ?? EvidenceDay.Occurred,
        };
        foreach (var inherited in pack.Parameters.Except(own.Parameters))
        {
            ParameterChecks.CheckGap(inherited, own.Effective, (descriptor, message, _, help) => diagnostics.Add(descriptor, message, Place(own, "effective"), help));
        }

        var parameters = ParameterEras.At(pack, scale, day, diagnostics);
        var assessment = new AssessmentVocabulary(context);
        var estimates = new MasteryVocabulary(context);
        var mastery = new MasteryBinder(scale, methods, new(estimates.Competency.Vocabulary, parameters, diagnostics), diagnostics).Bind(pack.Mastery);
        context = mastery.All.Any() ? context.WithMastery(mastery.All.Select(m => m.Range).Aggregate((a, b) => a.Or(b))) : context;
        var progression = new ProgressionVocabulary(context, estimates);
        var support = new SupportVocabulary(context);
        var pathways = new PathwaysVocabulary(context);
        var agency = new AgencyVocabulary(context);
        var equity = new EquityVocabulary(context);
        var expectations = new ExpectationsVocabulary(context);

        var rules = new Dictionary<string, IReadOnlyList<BoundRule>>();
        void BindAll(string part, IEnumerable<Rule> written, Vocabulary vocabulary) =>
            rules[part] = new RuleBinder(vocabulary, parameters, diagnostics).BindAll(written);

        var e = pack.Elements;
        BindAll("agency.rules", e.Agency.Rules, agency.Learner.Vocabulary);
        BindAll("assessment.admit", e.Assessment.Admit, assessment.Item.Vocabulary);
        BindAll("assessment.rules", e.Assessment.Rules, assessment.Item.Vocabulary);
        BindAll("assessment.retake", e.Assessment.Retake, assessment.Retake.Vocabulary);
        var policy = new EvidencePolicy
        {
            Score = e.Assessment.Score is not { } score ? null : new RuleBinder(assessment.Scored.Vocabulary, parameters, diagnostics)
                .BindValue(score, "the score of an item", "write what gives a number on the scale, such as `Points * 100 / PointsPossible`", ValueKind.Number),
            Attempts = e.Assessment.Attempts ?? AttemptPolicy.All,
            Retake = rules["assessment.retake"],
            Provisional = e.Assessment.Provisional is not { } provisional ? null : new RuleBinder(assessment.Item.Vocabulary, parameters, diagnostics)
                .BindValue(provisional, "what makes an item provisional", "write a condition, such as `Purpose == 'formative'`", ValueKind.Boolean),
        };
        BindAll("support.rules", e.Support.Rules, support.Competency.Vocabulary);
        BindAll("progression.levels", e.Progression.Levels, progression.Levels.Vocabulary);
        foreach (var (part, scoped) in ((string, IReadOnlyList<ScopedRule>)[])[("advance", e.Progression.Advance), ("award", e.Progression.Award)])
        {
            BindAll($"progression.{part}.competency", scoped.Where(r => r.Over == RuleScope.Competency), progression.OverCompetency.Vocabulary);
            BindAll($"progression.{part}.credential", scoped.Where(r => r.Over == RuleScope.Credential), progression.OverCredential.Vocabulary);
        }

        BindAll("pathways.ready", e.Pathways.Ready, pathways.Ready.Vocabulary);
        BindAll("pathways.rules.competency", e.Pathways.Rules.Where(r => r.Over == RuleScope.Competency), pathways.Competency.Vocabulary);
        BindAll("pathways.rules.credential", e.Pathways.Rules.Where(r => r.Over == RuleScope.Credential), pathways.Credential.Vocabulary);
        BindAll("equity.rules", e.Equity.Rules, equity.Subgroup.Vocabulary);
        BindAll("expectations.competency", Over(ExpectationScope.Competency), expectations.Competency.Vocabulary);
        BindAll("expectations.heading", Over(ExpectationScope.Heading), expectations.Competency.Vocabulary);
        BindAll("expectations.credential", Over(ExpectationScope.Credential), expectations.Credential.Vocabulary);
        BindAll("expectations.framework", Over(ExpectationScope.Framework), expectations.Framework.Vocabulary);
        PaceChecks.Check(rules, diagnostics);
        CredentialLinks.Check(pack, diagnostics);
        var conversions = new ConversionBinder(pack, scale, parameters, progression, diagnostics);
        var (ofCompetencies, ofCredentials) = (conversions.BindAll(RuleScope.Competency), conversions.BindAll(RuleScope.Credential));
        EquityChecks.Check(pack, rules["equity.rules"], diagnostics);
        ExceptionChecks.Check(own, pack, diagnostics);
        PackWarnings.Check(own, pack, scale, diagnostics);
        var levels = LevelRules(rules["progression.levels"], scale, diagnostics);

        return diagnostics.HasErrors ? null : new BoundPack
        {
            Pack = pack,
            Scale = scale,
            Symbols = symbols,
            Parameters = parameters,
            EvidencePolicy = policy,
            AssessmentVocabulary = assessment,
            ProgressionVocabulary = progression,
            SupportVocabulary = support,
            PathwaysVocabulary = pathways,
            AgencyVocabulary = agency,
            EquityVocabulary = equity,
            ExpectationsVocabulary = expectations,
            Rules = rules,
            ProgressionRules = new ProgressionRules
            {
                Levels = levels,
                AdvanceCompetency = rules["progression.advance.competency"],
                AdvanceCredential = rules["progression.advance.credential"],
                AwardCompetency = rules["progression.award.competency"],
                AwardCredential = rules["progression.award.credential"],
                Mastery = mastery,
                KeepOnceEarned = e.Progression.KeepOnceEarned ?? false,
                Renewal = e.Progression.Renewal,
                ConversionsOfCompetencies = ofCompetencies,
                ConversionsOfCredentials = ofCredentials,
            },
            PathwaysRules = new(rules["pathways.ready"], rules["pathways.rules.competency"], rules["pathways.rules.credential"], e.Pathways.Project == true || PaceChecks.Reads(rules)),
            ExpectationsRules = new(rules["expectations.competency"], rules["expectations.heading"], rules["expectations.credential"], rules["expectations.framework"]),
        };

        IEnumerable<Rule> Over(ExpectationScope scope) => e.Expectations.Rules.Where(r => r.Over == scope);
    }

    /// <summary>The symbol sets with the words of the pack and of those that it extends; too many words together are reported and left out.</summary>
    private static EvidenceSymbols Symbols(RulePack pack, DiagnosticBag diagnostics)
    {
        var symbols = EvidenceSymbols.Default;
        foreach (var (name, words) in pack.Symbols)
        {
            if (symbols.All.FirstOrDefault(s => s.Name == name) is not { } set)
            {
                continue;
            }

            if (set.Values.Concat(words).Distinct(StringComparer.OrdinalIgnoreCase).Count() <= SymbolSet.MaximumCount)
            {
                symbols = symbols.With(name, words.Where(w => !string.IsNullOrWhiteSpace(w)));
            }
            else if (!diagnostics.HasErrors)
            {
                diagnostics.Add(Codes.SymbolsInvalid, $"with what is inherited, the symbol set `{name}` would have more than {SymbolSet.MaximumCount} words",
                    Place(pack, "symbols"), "keep the words that rules read");
            }
        }

        return symbols;
    }

    private static List<(int Rank, BoundRule Rule)> LevelRules(IReadOnlyList<BoundRule> rules, PerformanceScale scale, DiagnosticBag diagnostics)
    {
        var levels = new List<(int, BoundRule)>();
        foreach (var rule in rules)
        {
            var written = (LevelRule)rule.Rule;
            if (scale.Levels.TryGetRank(written.Level, out int rank))
            {
                levels.Add((rank, rule));
            }
            else
            {
                diagnostics.Add(Codes.LevelRuleInvalid, $"`{written.Level}` is not a level of the scale", RuleSource.Of(written, "level"), NearMiss.Help(written.Level, [.. scale.Levels.Names], "levels"));
            }
        }

        return [.. levels.OrderBy(l => l.Item1)];
    }

    private static Location Place(RulePack pack, string key) =>
        (pack.Source?[key] ?? pack.Source)?.Location ?? new Location($"pack {pack.Id}", "", 0, 0, 0, "");
}
