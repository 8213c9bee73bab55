using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.RulePacks;

/// <content>Credentials.</content>
internal static partial class PackShapes
{
    private static Shape Credential => new ObjectShape(null, "A set of competencies that belong together.", () =>
    [
        new("id", new TextShape("The identifier.", pattern: TextPattern.Label), true),
        new("title", new TextShape("The title that people know.", longest: 500)),
        new("members", Members("The competencies that every route shares."), false),
        new("routes", new ArrayShape("Different ways to the credential; each asks for its own members beside the shared ones.", Route, 1, 50)),
        new("reference", new TextShape("The policy that defines it.", longest: 2_000)),
    ]);

    private static Shape Route => new ObjectShape(null, "One of several ways to a credential.", () =>
    [
        new("id", new TextShape("The identifier.", pattern: TextPattern.Label), true),
        new("title", new TextShape("The title that people know.", longest: 500)),
        new("members", Members("The competencies that this route asks for."), true),
    ]);

    private static Shape Member => new EitherShape("A competency, or an object that says more of a member.",
        new TextShape("An identifier or code of a competency.", pattern: TextPattern.Label),
        new ObjectShape("credentialMember", "A member of a credential: a competency or another credential.", () =>
        [
            new("competency", new TextShape("An identifier or code of a competency.", pattern: TextPattern.Label)),
            new("credential", new TextShape("The id of another credential of the pack.", pattern: TextPattern.Label)),
            new("points", new NumberShape("How many points it is worth, more than 0.", 0, MemberItems.MostPoints)),
            new("weight", new NumberShape("How heavy it weighs in a weighted mean; 1 unless stated.", 0, MemberItems.MostWeight)),
            new("required", new TruthShape("Whether the policy asks for this very member.")),
            new("from", new TextShape("The first day on which it is a member.", pattern: TextPattern.Day)),
            new("until", new TextShape("The last day on which it is a member.", pattern: TextPattern.Day)),
        ]));

    private static ArrayShape Members(string description) => new(description, Member, 1);
}
