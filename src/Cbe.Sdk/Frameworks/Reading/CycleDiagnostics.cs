using Cbe.Sdk.Text;

namespace Cbe.Sdk.Frameworks;

/// <summary>Says which prerequisites go in a circle, at the place of the first of them.</summary>
internal static class CycleDiagnostics
{
    public static void Add(
        CompetencyFramework framework,
        Dictionary<(string Origin, string Destination), JsonValue> edges,
        JsonValue root,
        DiagnosticBag diagnostics)
    {
        foreach (var cycle in framework.PrerequisiteCycles)
        {
            string path = string.Join(" needs ", cycle.Append(cycle[0]).Select(id => $"`{framework.Find(id)}`"));
            var place = edges.GetValueOrDefault((cycle[1 % cycle.Count], cycle[0]), root);
            diagnostics.Add(Codes.PrerequisiteCycle, $"prerequisites go in a circle: {path}", place.Location,
                "take one of these prerequisites away; until then these competencies are evaluated in the framework's order");
        }
    }
}
