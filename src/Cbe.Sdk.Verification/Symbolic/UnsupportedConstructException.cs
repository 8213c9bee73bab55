namespace Cbe.Sdk.Verification.Symbolic;

/// <summary>A rule uses something that has no form for a solver. The message names it: "a median is not a fold".</summary>
internal sealed class UnsupportedConstructException(string construct) : Exception(construct);
