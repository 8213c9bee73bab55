using Cbe.Sdk.Text;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.Analysis.Scenarios.Reading;

/// <summary>What a scenario file looks like: one declaration for the strict reader and for the published JSON Schema.</summary>
internal static class ScenarioShapes
{
    private static readonly Shape Name = new TextShape("A name, one line.", pattern: TextPattern.Label);
    private static readonly Shape Words = new TextShape("A sentence for people.", longest: 2_000);
    private static readonly Shape Day = new TextShape("A calendar day, such as `2026-01-31`.", pattern: TextPattern.Day);
    private static readonly Shape Competency = new TextShape("A competency, by its identifier or code.", longest: 200);
    private static readonly Shape Answer = new TextShape("The answer of a rule.", ["met", "not-met", "insufficient"]);
    private static readonly Shape Whole = new NumberShape("A whole number.", whole: true);
    private static readonly Shape Plain = new TextShape("A text.", longest: 200);
    private static readonly Shape Amount = new NumberShape("A number.");
    private static readonly Shape Truth = new TruthShape("True or false.");
    private static readonly Shape Scalar = new EitherShape("A text, a number, or true or false.", new TextShape("A text.", longest: 2_000), new NumberShape("A number."), new TruthShape("True or false."), new AnyShape("Nothing.", JsonKind.Null));
    private static readonly Shape NameOrNames = new EitherShape("One text or several.", new TextShape("A text.", longest: 2_000), new ArrayShape("Several texts.", new TextShape("A text.", longest: 2_000)));

    /// <summary>The members of an item of evidence, as in a learner's record; `day` is short for `occurredOn`.</summary>
    private static readonly IReadOnlyList<Key> EvidenceKeys =
    [
        new("id", Name), new("competency", Competency), new("day", Day), new("occurredOn", Day), new("recordedOn", Day), new("sequence", Whole),
        new("level", Plain), new("score", Amount), new("assessor", Plain), new("confirmedBy", Plain), new("setting", Plain), new("form", Plain), new("rigor", Plain),
        new("attempt", Whole), new("chosenByLearner", Truth), new("hasNextSteps", Truth), new("feedbackOn", Day), new("task", Plain), new("purpose", Plain),
        new("points", Amount), new("pointsPossible", Amount), new("latePenalty", Amount), new("weight", Amount), new("assessedOn", Day), new("dueOn", Day),
        new("excused", Truth), new("facts", new AnyShape("Facts of the item that the pack declares, by name.", JsonKind.Object)),
        new("count", new NumberShape("How many such items.", 1, ScenarioLimits.Copies, whole: true)),
    ];

    private static readonly ObjectShape Item = new("evidence", "An item of evidence: any members of a learner's record; `day` is short for `occurredOn`.", () => EvidenceKeys);

    private static readonly ObjectShape Defaults = new("defaults", "Members that every item of evidence has unless it says otherwise.", () => EvidenceKeys);

    private static readonly Shape Evidence = new EitherShape("Evidence in short form, such as `2025-11-03 Proficient 78 teacher`, or as an object.",
        new TextShape("Evidence in short form, such as `2025-11-03 Proficient 78 teacher`.", longest: 2_000), Item);

    /// <summary>What may be expected, of a row and of a case alike.</summary>
    private static readonly IReadOnlyList<Key> Expects =
    [
        new("competency", Competency), new("credential", Plain), new("route", Plain), new("evidence", Plain), new("rule", Name), new("answer", Answer),
        new("level", Plain), new("possible", Plain), new("byRules", Plain),
        new("status", new TextShape("Of a level or of a need of support.", ["decided", "no-evidence-yet", "overridden", "due", "in-time", "late", "overdue", "passed"])),
        new("masteryScore", new EitherShape("The mastery score as it is printed, or `missing`.", new TextShape("The score, or `missing`.", longest: 30), new NumberShape("The score."))),
        new("admitted", new TruthShape("Whether the item of evidence counts.")),
        new("reason", new TextShape("Why it does not.", ["excused", "notAdmitted", "retakeNotAllowed", "replaced", "superseded", "lapsed"])),
        new("gaps", new ArrayShape("What a credential still needs.", Plain)),
        new("need", Name), new("since", Day), new("until", Day), new("dueBy", Day), new("givenOn", Day),
        new("way", new TextShape("Where the way to a competency stands.", ["reached", "ready", "blocked", "undetermined"])),
        new("blockedBy", new ArrayShape("The competencies that stand before it.", Plain)),
        new("conversion", Name), new("gives", Plain),
        new("says", new TextShape("Words of the message, or of the explanation.", longest: 2_000)),
        new("missing", NameOrNames),
        new("rules", new MapShape("Answers of rules by name.", TextPattern.Label, Answer)),
    ];

    private static readonly Shape Row = new ObjectShape("expectation", "What is expected of a learner of the file beside, of a subgroup of the class, or of the framework.", () =>
    [
        new("name", Name), new("learner", Plain), new("subgroup", Plain), new("asOf", Day), new("because", Words), .. Expects,
    ]);

    /// <summary>What a case, or a row of a table, expects.</summary>
    public static Shape Expect { get; } = new EitherShape("What is expected; several things as an array.",
        new ObjectShape("expect", "What is expected.", () => Expects), new ArrayShape("Several things that are expected.", new ObjectShape("expect", "What is expected.", () => Expects)));

    private static readonly Shape Learner = new AnyShape("What else the learner's record says: `awards`, `overrides`, `supportEvents`, `plan`, `facts` and the like, as in learners.jsonl.", JsonKind.Object);

    private static readonly Shape Case = new ObjectShape("case", "A case with its evidence.", () =>
    [
        new("name", Name, IsRequired: true), new("asOf", Day), new("competency", Competency), new("defaults", Defaults), new("learner", Learner),
        new("evidence", new ArrayShape("The evidence, oldest first.", Evidence)), new("expect", Expect, IsRequired: true), new("because", Words),
    ]);

    private static readonly Shape Table = new ObjectShape("table", "Cases as rows: what goes in and what is expected, column by column.", () =>
    [
        new("name", Name, IsRequired: true), new("asOf", Day), new("competency", Competency), new("defaults", Defaults), new("learner", Learner),
        new("evidence", new ArrayShape("Evidence that every row has, before its own.", Evidence)), new("because", Words),
        new("columns", new EitherShape("The names of the columns, as an array or with `|` between them.", new TextShape("Names with `|` between them.", longest: 2_000), new ArrayShape("The names.", Name, 1, 40)), IsRequired: true),
        new("rows", new ArrayShape("The rows.", new EitherShape("A row: cells as an array, or with `|` between them.", new TextShape("Cells with `|` between them.", longest: 4_000), new ArrayShape("The cells.", Scalar, 1, 40)), 1), IsRequired: true),
    ]);

    private static readonly Shape Never = new ObjectShape("never", "Something that cannot happen, with the reason; coverage does not ask for it.", () =>
    [
        new("rule", Name, IsRequired: true),
        new("condition", new TextShape("A part of the rule as the rule language writes it; the rule itself unless told.", longest: 8_000)),
        new("answer", Answer), new("side", new TextShape("A side of a threshold.", ["below", "at", "above"])),
        new("because", Words, IsRequired: true),
    ]);

    /// <summary>The whole file.</summary>
    public static Shape File { get; } = new ObjectShape(null, "Scenarios of a rule pack.", () =>
    [
        new("$schema", Plain), new("title", Name), new("asOf", Day, IsRequired: true),
        new("learners", new TextShape("The file of learners beside this one; `learners.jsonl` unless told.", longest: 200)),
        new("class", new TextShape("The file of the class for scenarios about subgroups; `class.jsonl` unless told.", longest: 200)),
        new("defaults", Defaults),
        new("scoreStep", new NumberShape("The smallest difference between two scores that matters; 0.01 unless told.")),
        new("expectations", new ArrayShape("What is expected of learners of the file beside, of subgroups, of the framework.", Row)),
        new("cases", new ArrayShape("Cases with their evidence.", Case)),
        new("tables", new ArrayShape("Tables of cases.", Table)),
        new("neverInsufficient", new MapShape("Rules that are never insufficient, each with the reason.", TextPattern.Label, Words)),
        new("never", new ArrayShape("What else cannot happen.", Never)),
    ]);
}
