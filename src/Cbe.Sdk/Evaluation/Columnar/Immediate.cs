using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Evaluation.Columnar;

/// <summary>A value that is the same for all cases of a block: written in the rule, the day of the decision, or a text, whose number depends on the table.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Value">The value, in the units of <see cref="Values.Value.Low"/>.</param>
/// <param name="Text">The text, of a text.</param>
/// <param name="DaysFromAsOf">Whether it is the day of the decision, to which <paramref name="Value"/> is added.</param>
internal sealed record Immediate(RuleType Type, long Value, string? Text = null, bool DaysFromAsOf = false);
