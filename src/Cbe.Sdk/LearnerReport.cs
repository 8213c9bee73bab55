using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Progression;
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

    /// <summary>What the record says that could not be used, and why.</summary>
    public IReadOnlyList<DataFinding> Findings { get; internal init; } = [];

    /// <summary>Elements whose rules the pack has and this release does not evaluate.</summary>
    public IReadOnlyList<CbeElement> NotEvaluated { get; internal init; } = [];

    /// <summary>All decisions: assessment, then progression by competency, then competency groups.</summary>
    public IEnumerable<Decision> Decisions =>
        Assessment.SelectMany(a => a.Decisions).Concat(Competencies.SelectMany(c => c.Decisions)).Concat(Credentials.SelectMany(c => c.Decisions));

    /// <summary>The outcome for a competency, or null when nothing was asked about it.</summary>
    public ProgressionOutcome? For(string competency) => Competencies.FirstOrDefault(c => c.Competency == competency);

    /// <summary>The report as canonical JSON; its shape is in docs/cli.md.</summary>
    public string ToJson() => ReportJson.Write(this);

    /// <summary>The report as canonical JSON in UTF-8.</summary>
    public byte[] ToUtf8Json() => ReportJson.WriteUtf8(this);
}
