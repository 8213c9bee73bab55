namespace Cbe.Sdk.RulePacks;

/// <summary>A fairness law that a pack knowingly does not obey, with the reason. Immutable.</summary>
/// <param name="Law">The law's number in the catalogue, 1 to 52.</param>
/// <param name="Reason">Why, for the people who answer for the pack.</param>
public sealed record LawException(int Law, string Reason);
