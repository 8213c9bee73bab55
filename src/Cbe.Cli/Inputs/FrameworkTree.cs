using Cbe.Cli.Terminal;
using Cbe.Sdk.Frameworks;

namespace Cbe.Cli.Inputs;

/// <summary>A framework as an outline. A competency with several parents stands below each; one inside itself is cut.</summary>
internal sealed class FrameworkTree
{
    private const int Deepest = 64;
    private const int LongestStatement = 100;

    private readonly CompetencyFramework _framework;
    private readonly ILookup<string, Competency> _children;

    public FrameworkTree(CompetencyFramework framework)
    {
        _framework = framework;
        _children = framework.Competencies.SelectMany(c => c.Parents.Select(p => (Parent: p, Child: c))).ToLookup(x => x.Parent, x => x.Child, StringComparer.Ordinal);
    }

    public void Print(Screen screen)
    {
        // What hangs below nothing in this document is at the top; the document itself may be named as a parent.
        foreach (var top in _framework.Competencies.Where(c => !c.Parents.Any(_framework.Contains)))
        {
            Print(top, 0, screen, []);
        }
    }

    private void Print(Competency competency, int depth, Screen screen, HashSet<string> above)
    {
        // In CASE an item without a code has a UUID, which tells a reader nothing.
        string name = competency.Code ?? (_framework.Source == FrameworkSource.Case && competency.Statement.Length > 0 ? "-" : competency.Id);
        string needs = competency.Prerequisites.Count == 0 ? "" : $" (after {string.Join(", ", competency.Prerequisites.Select(p => _framework.Find(p)?.ToString() ?? p))})";
        screen.Line($"{new string(' ', depth * 2)}{name} {Short(competency.Statement)}{needs}".TrimEnd());
        if (depth < Deepest && above.Add(competency.Id))
        {
            foreach (var child in _children[competency.Id])
            {
                Print(child, depth + 1, screen, above);
            }

            above.Remove(competency.Id);
        }
    }

    private static string Short(string statement)
    {
        string line = statement.ReplaceLineEndings(" ");
        return line.Length <= LongestStatement ? line : line[..LongestStatement] + "...";
    }
}
