using System.CommandLine;
using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;

namespace Cbe.Cli.Verbs;

/// <summary><c>cbe next</c>: what further evidence would raise a learner's level in a competency.</summary>
internal sealed class NextVerb : Verb
{
    private const int MostAlternatives = 100;

    private readonly Option<string> _pack = CommonOptions.Pack();
    private readonly Option<string> _framework = CommonOptions.Framework();
    private readonly Option<string> _learners = CommonOptions.Learners();
    private readonly Option<string> _mapping = CommonOptions.Mapping();
    private readonly Option<string> _asOf = CommonOptions.AsOf();
    private readonly Option<string> _learner = new("--learner") { Description = "the learner", HelpName = "ID" };
    private readonly Option<string> _competency = new("--competency", "-c") { Description = "the competency, by identifier or code", HelpName = "ID" };
    private readonly Option<string> _level = new("--level") { Description = "the level to be reached; the next one unless told", HelpName = "LEVEL" };
    private readonly Option<string> _alternatives = new("--alternatives") { Description = "how many alternatives to show at the most; 5 unless told", HelpName = "N" };
    private readonly Option<string> _items = new("--items") { Description = "how many further pieces of evidence to try at the most; 5 unless told", HelpName = "N" };
    private readonly Option<bool> _json = CommonOptions.Json();

    public NextVerb()
        : base("next", "Tells what further evidence would raise a learner's level in a competency: the least that is enough.")
    {
        foreach (Option option in (Option[])[_pack, _framework, _learners, _mapping, _asOf, _learner, _competency, _level, _alternatives, _items, _json])
        {
            Add(option);
        }

        this.NeedInputs(_pack, _learners, _asOf);
        this.Need(_learner, "whose next steps? --learner jonas");
        this.Need(_competency, "in which competency? --competency A-SSE.1");
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe next --pack riverside/pack.json --framework riverside/framework.json --learners riverside/learners.jsonl --as-of 2026-01-31 --learner jonas --competency A-SSE.1", "the way to the next level"),
        new("cbe next ... --learner jonas --competency A-SSE.1 --level Advanced", "the way to a level further up"),
        new("cbe next ... --learner jonas --competency A-SSE.1 --json", "the same as JSON, with evidence as it could stand in the record"),
    ];

    public override ExitCode Run(ParseResult parsed, Screen screen)
    {
        var asOf = CommonOptions.Day(parsed.GetValue(_asOf)!);
        var engine = EngineInput.Load(parsed.GetValue(_pack)!, parsed.GetValue(_framework), asOf, screen);
        var options = Bounds(parsed, engine);
        var learners = LearnerInput.Open(parsed.GetValue(_learners)!, parsed.GetValue(_mapping), engine);
        var learner = learners.Find(parsed.GetValue(_learner)!, screen);
        var steps = engine.NextSteps(learner, Competency(engine, learner, parsed.GetValue(_competency)!), asOf, options);
        if (parsed.GetValue(_json))
        {
            screen.Line(steps.ToJson());
        }
        else
        {
            screen.Line(steps.ToText().TrimEnd());
        }

        return ExitCode.Ok;
    }

    private NextStepsOptions Bounds(ParseResult parsed, CbeEngine engine)
    {
        var options = NextStepsOptions.Default;
        options = options with
        {
            Level = parsed.GetValue(_level),
            Alternatives = CommonOptions.Whole(parsed.GetValue(_alternatives), "a number of alternatives", MostAlternatives) ?? options.Alternatives,
            MaximumItems = CommonOptions.Whole(parsed.GetValue(_items), "a number of pieces of evidence", NextStepsOptions.MostItems) ?? options.MaximumItems,
        };
        return options.Level is not { } level || engine.Scale.Levels.TryGetRank(level, out _) ? options
            : throw new InvalidInputException($"the scale has no level `{level}`", NearMiss.Help(level, engine.Scale.Levels.Names, "levels"));
    }

    /// <summary>Without a framework a competency is one that the learner has evidence of: a slip would be a competency of which nothing is shown.</summary>
    private static string Competency(CbeEngine engine, LearnerRecord learner, string competency)
    {
        if (engine.Framework is { } framework)
        {
            return framework.Find(competency)?.Id
                ?? throw new InvalidInputException($"the framework has no competency `{competency}`", NearMiss.Help(competency, [.. framework.Competencies.Select(c => c.Code ?? c.Id)], "competencies"));
        }

        List<string> known = [.. learner.Evidence.Select(e => e.Competency).Concat(learner.Awards.Select(a => a.Competency).OfType<string>()).Concat(learner.Overrides.Select(o => o.Competency)).Distinct(StringComparer.Ordinal)];
        return known.Contains(competency) ? competency
            : throw new InvalidInputException($"the record of `{learner.Id}` does not speak of `{competency}`", known.Count == 0 ? null : NearMiss.Help(competency, known, "competencies"));
    }
}
