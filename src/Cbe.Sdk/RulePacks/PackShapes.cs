using Cbe.Sdk.Elements.Agency;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Elements.Expectations;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.RulePacks;

/// <summary>The JSON of a rule pack, from which both the strict reader and the published JSON Schema come.</summary>
internal static partial class PackShapes
{
    private static readonly string[] ElementNames = [.. Enum.GetValues<CbeElement>().Select(ElementTopics.NameOf)];

    private static readonly Dictionary<string, string> Unsupported = new()
    {
        ["WorkflowName"] = "this is a workflow of Microsoft RulesEngine; give the pack an `id` and put the rules below `elements`",
        ["Rules"] = "put the rules below `elements`, such as `progression.levels`",
        ["GlobalParams"] = "use `parameters` for figures of the policy, or `localParams` of a rule",
        ["WorkflowsToInject"] = "use `extends` to inherit rules of another pack",
    };

    private static readonly Shape Scalar = new EitherShape("A value of the parameter's type.",
        new TextShape("A text, a day or a level.", longest: 1_000), new NumberShape("A number."), new TruthShape("True or false."));

    private static readonly Shape Plain = Make(MasteryMethodSet.BuiltIn);

    /// <summary>The shape of packs that may name these mastery methods.</summary>
    public static Shape Pack(MasteryMethodSet methods) => ReferenceEquals(methods, MasteryMethodSet.BuiltIn) ? Plain : Make(methods);

    private static ObjectShape Make(MasteryMethodSet methods) => new(null, "A rule pack: a policy for competency-based education as data.", () =>
    [
        new("$schema", new TextShape("The JSON Schema of rule packs, for editors.")),
        new("language", new NumberShape("The version of the rule language: 1.", 1, 1_000, whole: true), true),
        new("id", new TextShape("The pack's identifier.", pattern: TextPattern.Label), true),
        new("version", new TextShape("The pack's version.", pattern: TextPattern.Label), true),
        new("title", new TextShape("The title that people know.", longest: 500)),
        new("description", new TextShape("What the pack is for.")),
        new("effective", Effective),
        new("extends", Extends),
        new("scale", Scale),
        new("mastery", MasteryJson.Shape(methods)),
        new("parameters", new MapShape("The figures of the policy, by name.", TextPattern.Name, Parameter)),
        new("exceptions", new ArrayShape("Laws that the pack knowingly does not obey.", Exception, 0, 52)),
        new("symbols", new MapShape("More words for symbol sets, by the set's name.", TextPattern.Name,
            new ArrayShape("The words.", new TextShape("A word.", pattern: TextPattern.Label), 1, 255))),
        new("facts", new MapShape("Facts that records may carry and rules may read.", TextPattern.Name, Fact)),
        new("elements", Elements),
        new("credentials", new ArrayShape("Competency groups.", Credential)),
        new("inference", new ArrayShape("Relations of the framework along which something follows from one competency for another; none unless stated.", new TextShape("A relation, as CASE writes it.", InferenceRelations.All), 0, 5)),
        new("conversions", new ArrayShape("Tables that turn scores and levels into letters, marks and credit.", Conversion, 0, 100)),
    ], Unsupported);

    private static Shape Effective => new ObjectShape(null, "When the pack is in force.", () =>
    [
        new("from", new TextShape("The first day.", pattern: TextPattern.Day)),
        new("to", new TextShape("The last day.", pattern: TextPattern.Day)),
    ]);

    private static Shape Extends => new ObjectShape(null, "The pack that this one extends.", () =>
    [
        new("id", new TextShape("Its id.", pattern: TextPattern.Label), true),
        new("version", new TextShape("Its version.", pattern: TextPattern.Label), true),
        new("mode", new TextShape("What this pack promises about it.", ["replace", "tighten"])),
    ]);

    private static Shape Scale => new ObjectShape(null, "The performance scale.", () =>
    [
        new("levels", new ArrayShape("The levels, lowest first.", new TextShape("A level.", pattern: TextPattern.Label), 1, 255), true),
        new("proficient", new TextShape("The level that counts as proficient.", pattern: TextPattern.Label), true),
        new("score", new ObjectShape(null, "How scores relate to levels.", () =>
        [
            new("min", new NumberShape("The least score.", -1_000_000, 1_000_000), true),
            new("max", new NumberShape("The most a score can be.", -1_000_000, 1_000_000), true),
            new("cuts", new ArrayShape("The least score of each level, lowest level first.", new NumberShape("A cut."), 1, 255)),
        ])),
    ]);

    private static Shape Parameter => new ObjectShape("parameter", "A figure of the policy.", () =>
    [
        new("type", new TextShape("The type of its values.", ["number", "text", "boolean", "date", "level"]), true),
        new("min", new NumberShape("The least allowed.")),
        new("max", new NumberShape("The most allowed.")),
        new("value", Scalar),
        new("values", new MapShape("The values, each from its day on.", TextPattern.Day, Scalar, 500)),
        new("description", new TextShape("What it means.")),
        new("reference", new TextShape("The policy that sets it.", longest: 2_000)),
    ]);

    private static Shape Exception => new ObjectShape(null, "A law that the pack knowingly does not obey.", () =>
    [
        new("law", new NumberShape("The law's number, 1 to 52.", 1, 52, whole: true), true),
        new("reason", new TextShape("Why.", longest: 4_000), true),
        new("rules", new ArrayShape("The rules that break the law, or `mastery` for the way in which the mastery score is made; the whole pack unless given.", new TextShape("A rule's name, or `mastery`.", longest: 200), 1, 100)),
    ]);

    private static Shape Fact => new ObjectShape("fact", "A fact that records may carry.", () =>
    [
        new("type", new TextShape("The type of the fact.", ["number", "text", "boolean", "date", "symbol"]), true),
        new("min", new NumberShape("The least a number can be.")),
        new("max", new NumberShape("The most a number can be.")),
        new("values", new ArrayShape("The words of a symbol.", new TextShape("A word.", pattern: TextPattern.Label), 1, 255)),
        new("of", new TextShape("What carries the fact.", ["learner", "evidence"])),
        new("about", new TextShape("What the fact is about.", ["learning", "need", "time", "protected", "other"]), true),
        new("readBy", new ArrayShape("The elements whose rules may read it.", new TextShape("An element.", ElementNames), 0, 7), true),
        new("description", new TextShape("What it means.")),
        new("reference", new TextShape("The policy that asks for it.", longest: 2_000)),
    ]);

    private static Shape Elements => new ObjectShape(null, "The rules, by element of competency-based education.", () =>
    [
        new("agency", AgencySection.Shape),
        new("assessment", AssessmentSection.Shape),
        new("support", SupportSection.Shape),
        new("progression", ProgressionSection.Shape),
        new("pathways", PathwaysSection.Shape),
        new("equity", EquitySection.Shape),
        new("expectations", ExpectationsSection.Shape),
    ]);
}
