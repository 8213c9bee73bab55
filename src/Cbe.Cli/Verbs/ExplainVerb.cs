using System.CommandLine;
using Cbe.Cli.Evaluation;
using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;

namespace Cbe.Cli.Verbs;

/// <summary><c>cbe explain</c>: why a learner stands where the learner stands, in one competency or as a whole.</summary>
internal sealed class ExplainVerb : Verb
{
    private readonly Option<string> _pack = CommonOptions.Pack();
    private readonly Option<string> _framework = CommonOptions.Framework();
    private readonly Option<string> _learners = CommonOptions.Learners();
    private readonly Option<string> _mapping = CommonOptions.Mapping();
    private readonly Option<string> _asOf = CommonOptions.AsOf();
    private readonly Option<string> _learner = new("--learner") { Description = "the learner", HelpName = "ID" };
    private readonly Option<string> _competency = new("--competency", "-c") { Description = "the competency, by identifier or code; without it the learner as a whole: credentials, pathways, agency", HelpName = "ID" };
    private readonly Option<string> _rule = new("--rule") { Description = "this rule alone", HelpName = "NAME" };
    private readonly Option<bool> _json = CommonOptions.Json();

    public ExplainVerb()
        : base("explain", "Explains the decisions about one learner, in one competency or as a whole, in words and with all figures.")
    {
        foreach (Option option in (Option[])[_pack, _framework, _learners, _mapping, _asOf, _learner, _competency, _rule, _json])
        {
            Add(option);
        }

        this.NeedInputs(_pack, _learners, _asOf);
        this.Need(_learner, "whose decisions? --learner jonas");
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe explain --pack riverside/pack.json --framework riverside/framework.json --learners riverside/learners.jsonl --as-of 2026-01-31 --learner jonas --competency A-SSE.1", "all decisions"),
        new("cbe explain ... --learner jonas --competency A-SSE.1 --rule proficient --json", "one rule, as JSON"),
        new("cbe explain ... --learner jonas", "the learner as a whole: credentials, pathways, agency"),
    ];

    public override ExitCode Run(ParseResult parsed, Screen screen)
    {
        var asOf = CommonOptions.Day(parsed.GetValue(_asOf)!);
        var engine = EngineInput.Load(parsed.GetValue(_pack)!, parsed.GetValue(_framework), asOf, screen);
        var learners = LearnerInput.Open(parsed.GetValue(_learners)!, parsed.GetValue(_mapping), engine);
        var case_ = ExplainedCase.Find(engine, learners, parsed.GetValue(_learner)!, parsed.GetValue(_competency), parsed.GetValue(_rule), asOf, screen);
        if (parsed.GetValue(_json))
        {
            screen.Line(ExplainedCaseJson.Write(case_));
        }
        else
        {
            new ExplainedCaseText(case_, screen).Print();
        }

        return ExitCode.Ok;
    }
}
