using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Proofs;

/// <summary>By how many levels one more item can lower a learner: a measure, not a verdict.</summary>
internal static class CliffProof
{
    public static LawResult Measure(Law law, LawSetting setting, SolverRace solvers)
    {
        int levels = setting.Policy.Scale.Levels.Count;
        LawResult? shown = null;
        for (int fall = 0; fall < levels; fall++)
        {
            var found = LawProofs.Ask(law, setting, LawQuestions.Cliff(fall), solvers);
            if (found.Answer != LawAnswer.Refuted)
            {
                string says = fall == 0 ? "one more item never lowers the level" : $"one more item lowers the level by at most {fall} level{(fall == 1 ? "" : "s")}";
                return found.Answer is LawAnswer.Proved or LawAnswer.ProvedUpTo ? found with { Because = $"{says}; {found.Because}", Witness = shown?.Witness } : found;
            }

            shown = found;
        }

        return new(law, LawAnswer.Proved, $"one more item can lower the level by all {levels} levels of the scale") { Method = LawMethod.Construction, Witness = shown?.Witness };
    }
}
