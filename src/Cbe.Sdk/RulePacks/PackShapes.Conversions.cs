using Cbe.Sdk.Rules;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.RulePacks;

/// <content>Conversion tables.</content>
internal static partial class PackShapes
{
    private static readonly Key[] Given =
    [
        new("letter", new TextShape("The letter or word that is given.", pattern: TextPattern.Label)),
        new("value", new NumberShape("The number that is given.", -1_000_000, 1_000_000)),
        new("credit", new NumberShape("The credit that is given.", 0, 1_000)),
    ];

    private static Shape Conversion => new ObjectShape(null, "A table that turns a score or a level into a letter, a mark or credit.", () =>
    [
        new("id", new TextShape("The identifier.", pattern: TextPattern.Label), true),
        new("title", new TextShape("The title that people know.", longest: 500)),
        new("over", new TextShape("Whether it is about each competency, as it is unless stated, or about each credential.", ["competency", "credential"])),
        new("of", RuleShapes.Value("What is converted: a number or a level."), true),
        new("digits", new NumberShape("To how many digits after the point a number is rounded first.", 0, 6, whole: true)),
        new("rows", new ArrayShape("The rows: all by number, or all by level.", ConversionRow, 1, 1_000), true),
        new("otherwise", new ObjectShape(null, "What is given where no row fits.", () => [.. Given])),
        new("reference", new TextShape("The policy that publishes the table.", longest: 2_000)),
    ]);

    private static Shape ConversionRow => new ObjectShape(null, "A row of a conversion table.", () =>
    [
        new("from", new NumberShape("The least number of the row.", -1_000_000, 1_000_000)),
        new("to", new NumberShape("The greatest number of the row, itself included; the row reaches to the next one unless stated.", -1_000_000, 1_000_000)),
        new("level", new TextShape("The level of the row.", pattern: TextPattern.Label)),
        .. Given,
    ]);
}
