namespace Cbe.Sdk.Frameworks;

/// <summary>A relation between two items of a framework, or to an item of another framework. Immutable.</summary>
/// <param name="Origin">The identifier of the item the relation starts from.</param>
/// <param name="Type">What the relation means.</param>
/// <param name="Destination">The identifier of the item the relation leads to.</param>
/// <param name="TypeText">The type as the framework writes it; the only meaning of an <see cref="AssociationType.Extension"/>.</param>
public sealed record Association(string Origin, AssociationType Type, string Destination, string TypeText)
{
    /// <summary>A relation of a known type, its text written as CASE writes it.</summary>
    /// <exception cref="ArgumentException"><paramref name="type"/> is <see cref="AssociationType.Extension"/>, which needs its text.</exception>
    public static Association Of(string origin, AssociationType type, string destination) =>
        new(origin, type, destination, AssociationNames.NameOf(type));
}
