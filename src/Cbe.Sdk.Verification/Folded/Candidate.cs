using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Folded;

/// <summary>Something that might hold.</summary>
/// <typeparam name="T">What it is about: a state, or two.</typeparam>
/// <param name="Of">What it says.</param>
/// <param name="Kind">Those of one kind are given up together; null where it stands alone.</param>
internal sealed record Candidate<T>(Func<T, Truth> Of, int? Kind = null);
