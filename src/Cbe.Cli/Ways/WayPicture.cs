using Cbe.Cli.Terminal;
using Cbe.Sdk.Elements.Pathways;

namespace Cbe.Cli.Ways;

/// <summary>Ways as boxes and lines: competencies with what comes before them, routes, credentials. The same input gives the same picture.</summary>
internal sealed record WayPicture(IReadOnlyList<Box> Boxes, IReadOnlyList<Line> Lines)
{
    public static WayPicture Of(LearnerWays ways)
    {
        var boxes = new List<Box>();
        var lines = new List<Line>();
        var shown = ways.Competencies.Select((c, i) => (c.Competency, Id: $"c{i + 1}")).ToDictionary(x => x.Competency, x => x.Id, StringComparer.Ordinal);
        foreach (var way in ways.Competencies)
        {
            string id = shown[way.Competency];
            boxes.Add(new(id, (BoxKind)way.State, [ways.NameOf(way.Competency), StateText.Of(way.State), .. way.PlannedOn is { } day ? [$"planned for {Words.Day(day)}"] : Array.Empty<string>()]));
            lines.AddRange(ways.Before(way.Competency).Where(shown.ContainsKey).Select(p => new Line(shown[p], id, LineKind.Before)));
            lines.AddRange(Parts(ways, way.Competency).Where(shown.ContainsKey).Select(p => new Line(shown[p], id, LineKind.Counts)));
            lines.AddRange(way.Alternatives.Where(a => shown.ContainsKey(a) && string.CompareOrdinal(way.Competency, a) < 0).Select(a => new Line(id, shown[a], LineKind.Same)));
        }

        // Credentials may be members of each other, so that each has its name before any line is drawn.
        for (int i = 0; i < ways.Credentials.Count; i++)
        {
            shown.TryAdd(ways.Credentials[i].Credential, $"k{i + 1}");
        }

        for (int i = 0; i < ways.Credentials.Count; i++)
        {
            Add(ways, ways.Credentials[i], $"k{i + 1}", shown, boxes, lines);
        }

        return new(boxes, lines);
    }

    private static void Add(LearnerWays ways, CredentialPathway credential, string id, Dictionary<string, string> shown, List<Box> boxes, List<Line> lines)
    {
        boxes.Add(new(id, BoxKind.Credential, [ways.TitleOf(credential.Credential), .. credential.IsHeld ? ["held"] : Array.Empty<string>()]));
        var shared = credential.Routes.Select(r => r.Members.AsEnumerable()).Aggregate((a, b) => a.Intersect(b, StringComparer.Ordinal)).ToList();
        for (int i = 0; i < credential.Routes.Count; i++)
        {
            var route = credential.Routes[i];
            string to = id;
            if (route.Route is { } name)
            {
                to = $"{id}r{i + 1}";
                boxes.Add(new(to, BoxKind.Route, [$"route {ways.TitleOf(credential.Credential, name)}", Words.Of(route.Steps.Count, "step") + " left"]));
                lines.Add(new(to, id, LineKind.Counts));
            }

            lines.AddRange(route.Members.Except(shared).Where(shown.ContainsKey).Select(m => new Line(shown[m], to, LineKind.Counts)));
        }

        lines.AddRange(shared.Where(shown.ContainsKey).Select(m => new Line(shown[m], id, LineKind.Counts)));
    }

    private static IEnumerable<string> Parts(LearnerWays ways, string competency) => ways.Engine.Framework?.ChildrenOf(competency).Select(c => c.Id) ?? [];
}
