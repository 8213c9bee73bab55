using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Agency;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Expectations;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk;

/// <summary>Everything that a rule pack decided about one learner on one day, with what it was decided from. Immutable and thread-safe.</summary>
public sealed class LearnerReport
{
    internal LearnerReport(string learner, Provenance provenance)
    {
        Learner = learner;
        Provenance = provenance;
    }

    /// <summary>The learner.</summary>
    public string Learner { get; }

    /// <summary>What the report was made from.</summary>
    public Provenance Provenance { get; }

    /// <summary>The day of the decisions.</summary>
    public DateOnly AsOf => Provenance.AsOf;

    /// <summary>Each item of evidence that could be seen on the day, with whether it counts.</summary>
    public IReadOnlyList<AssessmentOutcome> Assessment { get; internal init; } = [];

    /// <summary>Each competency with its level. Without evidence its status is <see cref="ProgressStatus.NoEvidenceYet"/>.</summary>
    public IReadOnlyList<ProgressionOutcome> Competencies { get; internal init; } = [];

    /// <summary>Each competency group.</summary>
    public IReadOnlyList<CredentialOutcome> Credentials { get; internal init; } = [];

    /// <summary>What the pack's conversion tables give: of each competency of which something is known, then of each credential.</summary>
    public IReadOnlyList<ConversionOutcome> Conversions => [.. Competencies.SelectMany(c => c.Conversions), .. Credentials.SelectMany(c => c.Conversions)];

    /// <summary>For each competency of which the record speaks: whether support is due, when it was, and whether it came in time. Empty where the pack has no support rules.</summary>
    public IReadOnlyList<SupportOutcome> Support { get; internal init; } = [];

    /// <summary>The ways before the learner: to each competency, and to each credential by each of its routes.</summary>
    public PathwaysOutcome Pathways { get; internal init; } = new([], []);

    /// <summary>How much the learner decides about the own learning.</summary>
    public AgencyOutcome Agency { get; internal init; } = new();

    /// <summary>How the competencies of which the record speaks are put: explicit, transparent, measurable, transferable. The same for every learner. Empty where the pack has no such rules.</summary>
    public IReadOnlyList<ExpectationsOutcome> Expectations { get; internal init; } = [];

    /// <summary>What the record says that could not be used, and why.</summary>
    public IReadOnlyList<DataFinding> Findings { get; internal init; } = [];

    /// <summary>Elements whose rules the pack has and that could not be asked: expectations without a framework.</summary>
    public IReadOnlyList<CbeElement> NotEvaluated { get; internal init; } = [];

    /// <summary>All decisions in the order in which they are made: assessment, progression by competency, competency groups, support, pathways, agency, expectations. Equity decides about subgroups of learners and stands in its own report.</summary>
    public IEnumerable<Decision> Decisions =>
    [
        .. Assessment.SelectMany(a => a.Decisions), .. Competencies.SelectMany(c => c.Decisions), .. Credentials.SelectMany(c => c.Decisions),
        .. Support.SelectMany(s => s.Decisions), .. Pathways.Decisions, .. Agency.Decisions, .. Expectations.SelectMany(e => e.Decisions),
    ];

    /// <summary>The outcome for a competency, or null when nothing was asked about it.</summary>
    public ProgressionOutcome? For(string competency) => Competencies.FirstOrDefault(c => c.Competency == competency);

    /// <summary>The report as canonical JSON; its shape is in docs/cli.md.</summary>
    public string ToJson() => ReportJson.Write(this);

    /// <summary>The report as canonical JSON in UTF-8.</summary>
    public byte[] ToUtf8Json() => ReportJson.WriteUtf8(this);
}
