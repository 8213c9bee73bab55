using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Analysis.Impact.Causes;

/// <summary>A list of rules that decide about cases: where it stands, and how it is read and replaced.</summary>
internal sealed record RuleList(string Place, Func<RulePack, IReadOnlyList<Rule>> Get, Func<RulePack, IReadOnlyList<Rule>, RulePack> Set);
