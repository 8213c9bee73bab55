using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation;

/// <summary>One entry of a sequence.</summary>
/// <param name="Value">An item, or a single value that was made of it.</param>
/// <param name="Id">The id of the item that it comes from.</param>
/// <param name="IsUndecided">Whether it is not known if the entry belongs to the sequence.</param>
internal readonly record struct SequenceEntry(Value Value, string Id, bool IsUndecided);
