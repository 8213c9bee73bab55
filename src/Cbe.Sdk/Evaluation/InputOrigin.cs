using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation;

/// <summary>How a value was made that rules only read: the method, and each item with its number (null where it had none and was left out).</summary>
internal sealed record InputOrigin(string Method, IReadOnlyList<(string Id, Number? Value)> Items);
