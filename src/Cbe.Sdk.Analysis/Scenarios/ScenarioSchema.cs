using Cbe.Sdk.Analysis.Scenarios.Reading;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.Analysis.Scenarios;

/// <summary>The published JSON Schema of scenario files (draft 2020-12), made from the same declaration that the reader checks. It holds for YAML too.</summary>
public static class ScenarioSchema
{
    /// <summary>The schema as indented JSON text, ending in a line feed.</summary>
    public static string ToJson() => SchemaDocument.Write(ScenarioShapes.File, "Cbe.Sdk scenarios");
}
