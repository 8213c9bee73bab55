using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Rules;

/// <summary>A message with the values it names, bound when the pack is loaded.</summary>
/// <param name="Parts">Texts and values in their order.</param>
internal sealed record MessageTemplate(IReadOnlyList<MessagePart> Parts);

/// <summary>A piece of text, or a value to put in its place.</summary>
internal readonly record struct MessagePart(string Text, BoundNode? Value);
