using Cbe.Sdk.Mastery;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.RulePacks;

/// <summary>The published JSON Schema of rule packs (draft 2020-12), made from the same declaration that the reader checks.</summary>
public static class PackSchema
{
    /// <summary>The schema as indented JSON text, ending in a line feed.</summary>
    /// <param name="methods">The mastery methods that packs may name; the built-in ones unless told.</param>
    public static string ToJson(MasteryMethodSet? methods = null) => SchemaDocument.Write(PackShapes.Pack(methods ?? MasteryMethodSet.BuiltIn), "Cbe.Sdk rule pack");
}
