using Cbe.Sdk.Decisions;
using Cbe.Sdk.Evaluation.Columnar;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>A rule of which a program gives the answer for every case.</summary>
/// <param name="Element">The element whose rule it is.</param>
/// <param name="Kind">What it decides.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Level">Of a level rule, the level.</param>
/// <param name="Answer">Where it is met and where not; of a level rule together with those of the levels below.</param>
internal sealed record PlannedRule(CbeElement Element, DecisionKind Kind, BoundRule Rule, string? Level, TruthOperand Answer);
