using Cbe.Sdk.Learners;
using Cbe.Sdk.Verification.Proofs;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Sanity;

/// <summary>Law 34: every level and every rule can be met by somebody; the least evidence for each is told.</summary>
internal sealed class Attainable(LawSetting setting, SolverRace? solvers)
{
    public LawResult Check(Law law)
    {
        var targets = Target.All(setting.Policy).ToList();
        if (targets.Count == 0)
        {
            return new(law, LawAnswer.NotApplicable, "the pack has no level, advance or award rules over competencies");
        }

        var found = targets.Select(t => (Target: t, Found: Find(t))).ToList();
        string told = string.Join("; ", found.Where(f => f.Found.Record is not null).Select(f => $"{f.Target.Name} with {LeastEvidence.Words(f.Found.Record!)}"));
        var never = found.Where(f => f.Found.Record is null).ToList();
        if (never.Count == 0)
        {
            return new(law, LawAnswer.Proved, told) { Method = solvers is null ? LawMethod.Properties : LawMethod.Bounded };
        }

        string names = string.Join(", ", never.Select(f => f.Target.Name));
        if (never.Find(f => f.Found.IsNone) is { Target: { } none } surely)
        {
            bool ever = never.TrueForAll(f => ReachableProof.Never(setting, solvers!, [setting.Policy], (t, o) => f.Target.Term(t, o[0])) is not null);
            return ever ? new(law, LawAnswer.Refuted, $"no evidence, however much, reaches {names}{(told.Length == 0 ? "" : $"; in reach: {told}")}") { Method = LawMethod.Induction }
                : new(law, LawAnswer.Refuted, $"no evidence of up to {surely.Found.Items} items reaches {names}{(told.Length == 0 ? "" : $"; in reach: {told}")}") { Method = LawMethod.Bounded, Items = surely.Found.Items };
        }

        return new(law, solvers is null ? LawAnswer.Refuted : LawAnswer.Undecided, $"nobody was found who reaches {names}: {never[0].Found.Stopped}{(told.Length == 0 ? "" : $"; in reach: {told}")}") { Method = LawMethod.Properties };
    }

    private LearnerFound Find(Target target)
    {
        bool Reaches(LearnerRecord l) => target.Reached(CaseDecision.Of(setting.Engine.Evaluate(l, setting.AsOf), setting.Competency.Id, setting.Policy.Scale));
        LearnerFound found = new(null, 0, "no solver looked");
        if (solvers is not null)
        {
            try
            {
                found = new LearnerSearch(setting, solvers).Find(o => target.Term(o.Terms, o.Outcome));
            }
            catch (UnsupportedConstructException unsupported)
            {
                found = new(null, 0, $"no form for a solver: {unsupported.Message}");
            }
        }

        var record = found.Record is { } solved && Reaches(solved) ? solved : found.IsNone ? null : new ExampleLearners(setting).All().FirstOrDefault(Reaches);
        return found with { Record = record is null ? null : LeastEvidence.Of(record, Reaches) };
    }
}
