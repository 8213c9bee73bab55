using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Learners;

/// <summary>Puts what a host supplies into a record. A fact that the pack does not declare so is a finding and left out.</summary>
internal sealed class FactMerge(RecordChecks checks, string learner, List<DataFinding> findings)
{
    public static LearnerRecord Apply(LearnerRecord record, SuppliedFacts supplied, RecordSchema schema, List<DataFinding> findings)
    {
        if (supplied.Learner.Count == 0 && supplied.Evidence.Count == 0)
        {
            return record;
        }

        var merge = new FactMerge(new RecordChecks(schema), record.Id, findings);
        return record with
        {
            Facts = merge.Into(record.Facts, supplied.Learner, FactSubject.Learner, "learner"),
            Evidence = supplied.Evidence.Count == 0 ? record.Evidence : [.. record.Evidence.Select(e => supplied.Evidence.TryGetValue(e.Id, out var facts)
                ? e with { Facts = merge.Into(e.Facts, facts, FactSubject.Evidence, $"evidence `{e.Id}`") } : e)],
        };
    }

    private IReadOnlyDictionary<string, FactValue> Into(IReadOnlyDictionary<string, FactValue> own, IReadOnlyDictionary<string, FactValue> supplied, FactSubject subject, string what)
    {
        if (supplied.Count == 0)
        {
            return own;
        }

        var merged = new Dictionary<string, FactValue>(own, StringComparer.Ordinal);
        foreach (var (name, given) in supplied.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            var declaration = checks.Declaration(name, subject);
            var value = given;
            if ((declaration is null ? checks.UnknownFact(name, subject) : RecordChecks.Fact(declaration, given, out value)) is { } problem)
            {
                Report(problem.Descriptor, $"{what}: {problem.Message}", problem.Help);
                continue;
            }

            if (own.TryGetValue(name, out var before) && RecordChecks.Fact(declaration!, before, out before) is null && before != value)
            {
                Report(Codes.FactSuppliedOtherwise, $"{what}: the fact `{name}` is `{before}` in the record and `{value}` from the host", "the host's value counts; correct the one that is wrong");
            }

            merged[name] = value;
        }

        return merged;
    }

    private void Report(DiagnosticDescriptor descriptor, string message, string? help) =>
        findings.Add(new DataFinding(descriptor, message, "host", 0, 0) { LearnerId = learner, Help = help });
}
