using Cbe.Sdk.Frameworks;

namespace Cbe.Sdk.RulePacks;

/// <summary>The relations of a framework along which a pack may ask for inference, as CASE writes them.</summary>
internal static class InferenceRelations
{
    public const string Precedes = "precedes";
    public const string ExactMatchOf = "exactMatchOf";
    public const string IsPartOf = "isPartOf";
    public const string IsChildOf = "isChildOf";
    public const string Implies = "ext:implies";

    public static IReadOnlyList<string> All { get; } = [Precedes, ExactMatchOf, IsPartOf, IsChildOf, Implies];

    /// <summary>The relation that an association says; null for one from which nothing follows.</summary>
    public static string? Of(Association association) => association.Type switch
    {
        AssociationType.Precedes => Precedes,
        AssociationType.ExactMatchOf => ExactMatchOf,
        AssociationType.IsPartOf => IsPartOf,
        AssociationType.IsChildOf => IsChildOf,
        AssociationType.Extension when string.Equals(association.TypeText, Implies, StringComparison.OrdinalIgnoreCase) => Implies,
        _ => null,
    };
}
