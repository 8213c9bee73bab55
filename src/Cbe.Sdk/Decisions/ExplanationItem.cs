using Cbe.Sdk.Values;

namespace Cbe.Sdk.Decisions;

/// <summary>One item that a sequence call looked at. Immutable.</summary>
/// <param name="Id">The item's id; of a competency its code, where it has one.</param>
/// <param name="Answer">Whether it met the condition.</param>
/// <param name="Because">For an item that did not, the first reason: "Level is Developing".</param>
public sealed record ExplanationItem(string Id, Answer Answer, string? Because = null);
