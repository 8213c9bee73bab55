using Cbe.Sdk.Text;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.Rules;

/// <summary>The JSON of rules. Keys of Microsoft RulesEngine that would run code or reach other workflows are refused.</summary>
internal static class RuleShapes
{
    /// <summary>More nested rules than this in one rule are refused.</summary>
    private const int MostNested = 200;

    private static readonly Dictionary<string, string> Unsupported = new()
    {
        ["Actions"] = "a rule decides and has no side effects; let the host act on `successEvent`",
        ["WorkflowsToInject"] = "use `extends` to inherit rules of another pack",
        ["WorkflowRulesToInject"] = "use `extends` to inherit rules of another pack",
        ["GlobalParams"] = "use `parameters` of the pack, or `localParams` of the rule",
        ["ErrorType"] = "an error always stops loading; a warning is a diagnostic",
    };

    private static readonly Shape Lines = new EitherShape("A condition of the rule language; an array is read as lines of one expression.",
        new TextShape("The condition."), new ArrayShape("The lines of the condition.", new TextShape("One line."), 1, 500));

    /// <summary>An expression that gives a value.</summary>
    public static Shape Value(string description) => new EitherShape($"{description} An expression of the rule language; an array is read as its lines.",
        new TextShape("The expression."), new ArrayShape("The lines of the expression.", new TextShape("One line."), 1, 500));

    public static Shape LocalParam { get; } = new ObjectShape("localParam", "A named part of a rule; it sees earlier ones only.", () =>
    [
        new("name", new TextShape("The name that the rule uses.", pattern: TextPattern.Name), true),
        new("expression", Lines, true),
    ]);

    public static Shape Plain { get; } = Of("rule", "A rule: a name and either an expression or an operator with nested rules.");

    public static Shape Level { get; } = Of("levelRule", "What a level of the scale asks for.",
        new Key("level", new TextShape("The level's name on the scale.", pattern: TextPattern.Label), true));

    public static Shape Scoped { get; } = Of("scopedRule", "A rule over one competency or over a competency group.",
        new Key("over", new TextShape("What one evaluation is about.", ["competency", "credential"])),
        new Key("credentials", new ArrayShape("The credentials that a rule over credentials is asked about; every one unless stated.", new TextShape("The id of a credential.", pattern: TextPattern.Label), 1, 1_000)));

    public static Shape Expectation { get; } = Of("expectationRule", "A rule about how expectations are put.",
        new Key("over", new TextShape("What one evaluation is about; a competency unless stated.", ["competency", "heading", "credential", "framework"])));

    public static Shape Support { get; } = Of("supportRule", "When support is due, of which tier and by when.",
        new Key("tier", new NumberShape("The tier of support, 1 to 3.", 1, 3, whole: true)),
        new Key("withinDays", new NumberShape("Within how many days support must be given.", 0, 3650, whole: true)));

    public static Shape Equity { get; } = Of("equityRule", "A rule about the difference between subgroups in one measure.",
        new Key("measure", new TextShape("The decision whose rate is compared.", pattern: TextPattern.Label), true));

    /// <summary>An array of rules of one shape.</summary>
    public static Shape List(Shape rule, string description) => new ArrayShape(description, rule, 0, 1_000);

    private static ObjectShape Of(string definition, string description, params Key[] more) => new(definition, description, () =>
    [
        new("ruleName", new TextShape("The rule's name, unique in the pack.", pattern: TextPattern.Label), true),
        .. more,
        new("expression", Lines),
        new("operator", new TextShape("How nested rules combine: And (AndAlso) or Or (OrElse)."), false),
        new("rules", new ArrayShape("The nested rules.", Plain, 1, MostNested)),
        new("localParams", new ArrayShape("Named parts of the condition.", LocalParam, 0, 50)),
        new("errorMessage", new TextShape("What to say when the rule is not met; $(name) stands for a value.", longest: 2_000)),
        new("successMessage", new TextShape("What to say when the rule is met; $(name) stands for a value.", longest: 2_000)),
        new("successEvent", new TextShape("The event that a met rule raises.", pattern: TextPattern.Label)),
        new("enabled", new TruthShape("Whether the rule is in force.")),
        new("final", new TruthShape("Whether an extending pack may not replace the rule.")),
        new("reference", new TextShape("The policy that the rule puts into words.", longest: 2_000)),
        new("description", new TextShape("What the rule is for.", longest: 4_000)),
        new("ruleExpressionType", new TextShape("Only LambdaExpression, the default of Microsoft RulesEngine.", ["LambdaExpression"])),
        new("properties", new AnyShape("Anything else; no rule reads it.", JsonKind.Object)),
    ], Unsupported);
}
