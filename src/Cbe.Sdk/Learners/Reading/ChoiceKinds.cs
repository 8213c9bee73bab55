namespace Cbe.Sdk.Learners;

/// <summary>The kinds of choice as JSON writes them.</summary>
internal static class ChoiceKinds
{
    public static IReadOnlyList<string> Names { get; } = ["other", "what-to-learn", "how-to-create", "how-to-demonstrate", "request-assessment", "go-deeper", "move-on"];

    public static string NameOf(ChoiceKind kind) => Names[(int)kind];

    public static ChoiceKind Of(string name)
    {
        for (int i = 0; i < Names.Count; i++)
        {
            if (string.Equals(Names[i], name, StringComparison.OrdinalIgnoreCase))
            {
                return (ChoiceKind)i;
            }
        }

        return ChoiceKind.Other;
    }
}
