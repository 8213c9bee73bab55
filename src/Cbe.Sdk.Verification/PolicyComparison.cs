using Cbe.Sdk.Learners;
using Cbe.Sdk.Verification.Comparing;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;
using Cbe.Sdk.Verification.Verifying;

namespace Cbe.Sdk.Verification;

/// <summary>Compares two rule packs by what they decide about the same learner: the sure level, and the advance and award rules that both have. Thread-safe.</summary>
public static class PolicyComparison
{
    /// <summary>How a new pack stands to an old one.</summary>
    /// <param name="old">The engine of the old pack.</param>
    /// <param name="now">The engine of the new pack.</param>
    /// <param name="options">How far to look; as usual unless given. The day must be one on which both are in force.</param>
    /// <exception cref="ArgumentOutOfRangeException">A pack is not in force on the day.</exception>
    /// <exception cref="ArgumentException">The scales have different levels.</exception>
    public static ComparisonResult Compare(CbeEngine old, CbeEngine now, VerificationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        options ??= VerificationOptions.Default;
        if (!old.Scale.Levels.Names.SequenceEqual(now.Scale.Levels.Names))
        {
            throw new ArgumentException($"the scales have different levels: {string.Join(", ", old.Scale.Levels.Names)}; {string.Join(", ", now.Scale.Levels.Names)}", nameof(now));
        }

        var scope = new VerificationScope(now, options);
        var pair = new PackPair(old, now, scope.AsOf, scope.Competency);
        var setting = scope.Setting(options, options.Limit);
        var (looser, stricter) = (Search(pair, setting, scope.Race, gains: true), Search(pair, setting, scope.Race, gains: false));
        return Judge(pair, looser, stricter, options);
    }

    private static PackDifference Search(PackPair pair, LawSetting setting, SolverRace? solvers, bool gains)
    {
        string? why = "no solver was asked";
        if (solvers is not null)
        {
            try
            {
                var search = new PairSearch(pair, setting, solvers);
                var solved = search.Find(gains);
                if (solved.Learner is null && search.IsNever(gains))
                {
                    return new(null, 0, null) { IsProvedForAny = true };
                }

                if (solved.Learner is not null || solved.Stopped is null)
                {
                    return solved;
                }

                why = solved.Stopped;
            }
            catch (UnsupportedConstructException unsupported)
            {
                why = $"no form for a solver: {unsupported.Message}";
            }
        }

        return RandomDifference.Find(pair, setting, gains) with { Stopped = why };
    }

    private static ComparisonResult Judge(PackPair pair, PackDifference looser, PackDifference stricter, VerificationOptions options)
    {
        var relation = (looser.Learner, stricter.Learner) switch
        {
            (null, null) => PackRelation.Equivalent,
            (null, _) => PackRelation.Stricter,
            (_, null) => PackRelation.Looser,
            _ => PackRelation.Incomparable,
        };
        var open = new[] { looser, stricter }.Where(d => d.Learner is null).ToList();
        bool proved = open.TrueForAll(d => d.Stopped is null);
        bool always = open.TrueForAll(d => d.IsProvedForAny);
        string because = open.Count == 0 ? "a learner shows each way"
            : always ? "no learner, with however much evidence, shows another way"
            : proved ? $"no learner with up to {options.Items} items shows another way"
            : $"random learners show no other way; not proved: {open.First(d => d.Stopped is not null).Stopped}";
        return new(relation, open.Count == 0 || always ? LawAnswer.Proved : proved ? LawAnswer.ProvedUpTo : LawAnswer.Tested, because)
        {
            Looser = Witness(pair, looser.Learner),
            Stricter = Witness(pair, stricter.Learner),
            Items = proved && !always ? options.Items : null,
            Cases = open.Sum(d => d.Cases),
        };
    }

    private static Witness? Witness(PackPair pair, LearnerRecord? learner) => learner is null ? null : pair.Witness(learner);
}
