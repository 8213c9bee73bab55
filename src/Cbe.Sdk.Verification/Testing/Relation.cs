namespace Cbe.Sdk.Verification.Testing;

/// <summary>How the decisions of two sides are to stand to each other.</summary>
/// <param name="Holds">Whether they do.</param>
/// <param name="Otherwise">The rules whose own answers differ in a way that the law does not allow.</param>
internal sealed record Relation(Func<CaseView, CaseView, bool> Holds, Func<CaseView, CaseView, IEnumerable<string>> Otherwise);
