using Cbe.Sdk.Frameworks;

namespace Cbe.Sdk.Elements.Expectations;

/// <summary>An item of a framework with its place in it: what an expectation rule over a competency or a heading is asked about.</summary>
/// <param name="Competency">The competency or heading.</param>
/// <param name="Framework">The framework that it belongs to.</param>
internal sealed record ExpectationCase(Competency Competency, CompetencyFramework Framework)
{
    /// <summary>Whether nobody is held to it by itself.</summary>
    public bool IsHeading { get; init; }

    /// <summary>How deep it stands in the outline, from 1; null where parents go in a circle.</summary>
    public int? Depth { get; init; }

    /// <summary>How many narrower items it has.</summary>
    public int Children { get; init; }

    /// <summary>How many items of this or other frameworks it is aligned with.</summary>
    public int Alignments { get; init; }

    /// <summary>The credentials of the pack that ask for it, by any route.</summary>
    public IReadOnlyList<AskingCredential> Credentials { get; init; } = [];
}

/// <summary>A credential that asks for a competency.</summary>
/// <param name="Id">The credential.</param>
/// <param name="Kinds">The kinds of everything that it asks for, once each; null for what has none, as often as that is.</param>
internal sealed record AskingCredential(string Id, IReadOnlyList<string?> Kinds);

/// <summary>A credential with everything that it asks for: what an expectation rule over a credential is asked about.</summary>
/// <param name="Credential">The credential.</param>
/// <param name="Routes">How many ways there are to it.</param>
/// <param name="Members">Everything that any route asks for, each once.</param>
internal sealed record CredentialExpectationCase(string Credential, int Routes, IReadOnlyList<ExpectationCase> Members);

/// <summary>The framework as a whole: what an expectation rule over the framework is asked about.</summary>
/// <param name="Framework">The framework.</param>
/// <param name="Items">Its competencies and headings.</param>
/// <param name="Pack">The pack that it is used with.</param>
internal sealed record FrameworkExpectationCase(CompetencyFramework Framework, IReadOnlyList<ExpectationCase> Items, PackSummary Pack);

/// <summary>What rules may know of their own pack: whose it is, what it extends, and how much of it says where it comes from.</summary>
/// <param name="Id">The pack's id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Extends">The id of the pack that it extends; null when it extends none.</param>
/// <param name="Rules">How many rules are in force, those inherited among them, nested ones not counted.</param>
/// <param name="RulesWithReference">How many of these name the policy that they put into words.</param>
/// <param name="Credentials">How many credentials it defines or inherits.</param>
internal sealed record PackSummary(string Id, string Version, string? Extends, int Rules, int RulesWithReference, int Credentials);
