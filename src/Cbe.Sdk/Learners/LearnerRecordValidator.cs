using Cbe.Sdk.Rules;
using FluentValidation;

namespace Cbe.Sdk.Learners;

/// <summary>
/// Checks a whole record that comes in, with the same checks and the same codes as the readers of files. A failure names
/// the item, such as <c>Evidence[3].Level</c>; its code stands in <c>ErrorCode</c>, the whole finding with its help in
/// <c>CustomState</c>. What a reader only warns of is a failure of severity Warning.
/// <para>
/// The engine needs no validator: it passes over what cannot be used and reports it. This is for a host that would rather
/// send a record back than store it.
/// </para>
/// </summary>
/// <remarks>Thread-safe: make one for an engine's <see cref="RecordSchema"/> and keep it as long as the engine.</remarks>
public sealed class LearnerRecordValidator : AbstractValidator<LearnerRecord>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="schema">What records may contain: <c>engine.RecordSchema</c>.</param>
    public LearnerRecordValidator(RecordSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        this.Checks(schema, static (record, checks, report) =>
        {
            checks.LearnerId(record.Id, report);
            checks.Facts(record.Facts, FactSubject.Learner, report);
            checks.Together(record.Evidence, report);
        });
        RuleForEach(r => r.Evidence).SetValidator(new EvidenceValidator(schema));
        RuleForEach(r => r.Choices).SetValidator(new RecordPartValidator<Choice>(schema, static (c, checks, report) => checks.Whole(c, report)));
        RuleForEach(r => r.Goals).SetValidator(new RecordPartValidator<Goal>(schema, static (g, checks, report) => checks.Whole(g, report)));
        RuleForEach(r => r.SupportEvents).SetValidator(new RecordPartValidator<SupportEvent>(schema, static (s, checks, report) => checks.Whole(s, report)));
        RuleForEach(r => r.Awards).SetValidator(new RecordPartValidator<Award>(schema, static (a, checks, report) => checks.Whole(a, report)));
        RuleForEach(r => r.Overrides).SetValidator(new RecordPartValidator<Override>(schema, static (o, checks, report) => checks.Whole(o, report)));
        RuleFor(r => r.Plan!).SetValidator(new RecordPartValidator<PathwayPlan>(schema, static (p, checks, report) => checks.Whole(p, report)));
    }
}
