using Cbe.Sdk.Frameworks;

namespace Cbe.Sdk.Elements.Expectations;

/// <summary>One competency of a framework: what an expectation rule is asked about.</summary>
/// <param name="Competency">The competency.</param>
/// <param name="Framework">The framework that it belongs to.</param>
/// <param name="Children">How many narrower competencies it has.</param>
/// <param name="Credentials">For each credential that asks for it, the kinds of that credential's members.</param>
internal sealed record ExpectationCase(Competency Competency, CompetencyFramework Framework, int Children, IReadOnlyList<(string Credential, IReadOnlyList<string?> Kinds)> Credentials);
