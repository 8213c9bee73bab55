using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Verification.Tests.Support;

namespace Cbe.Sdk.Verification.Tests.Laws;

/// <summary>Laws about the engine, which no pack can break: a host that supplies facts in a wrong way can, and it shows.</summary>
public class BrokenEnginesTests
{
    private const string Pack = """
        {
          "language": 1, "id": "hosted", "version": "1.0.0",
          "scale": { "levels": ["Beginning", "Proficient"], "proficient": "Proficient", "score": { "min": 0, "max": 100, "cuts": [0, 70] } },
          "facts": { "fromHost": { "type": "boolean", "of": "learner", "about": "other", "readBy": ["progression"] } },
          "elements": { "progression": { "levels": [ { "level": "Proficient", "ruleName": "proficient", "expression": "evidence.Any(Level >= 'Proficient') and facts.fromHost" } ] } }
        }
        """;

    [Fact]
    public void A_fact_that_is_otherwise_every_time_breaks_law_1()
    {
        int asked = 0;
        Breaks(1, (_, _) => asked++ % 3 == 0);
    }

    [Fact]
    public void A_host_that_throws_breaks_law_2() => Breaks(2, (l, _) => l.Awards.Count == 0 ? true : throw new InvalidOperationException("the host knows no awards"));

    [Fact]
    public void A_fact_that_is_made_of_evidence_breaks_law_6() => Breaks(6, (l, _) => l.Evidence.Count > 3);

    [Fact]
    public void A_fact_that_is_made_of_the_first_item_in_the_file_breaks_law_10() => Breaks(10, (l, _) => l.Evidence.Count > 0 && l.Evidence[0].Level == "Proficient");

    [Fact]
    public void A_fact_that_counts_lines_breaks_law_11() => Breaks(11, (l, _) => l.Evidence.Count % 2 == 0);

    [Fact]
    public void A_fact_that_hangs_on_a_name_breaks_law_12() => Breaks(12, (l, _) => l.Id == "learner");

    [Fact]
    public void A_fact_that_is_made_of_other_competencies_breaks_law_13() => Breaks(13, (l, _) => l.Evidence.Any(e => e.Competency == "another competency"));

    [Fact]
    public void A_fact_that_looks_ahead_breaks_law_47() => Breaks(47, (l, asOf) => l.Evidence.Any(e => e.OccurredOn > asOf || e.RecordedOn > asOf));

    private static void Breaks(int law, Func<LearnerRecord, DateOnly, bool> fact)
    {
        var engine = CbeEngine.Create(RulePack.Parse(Pack), null, new() { Facts = new Host(fact) });
        var result = PropertyChecks.Check(LawCatalogue.Get(law), Settings.Of(engine, new()));
        Assert.True(result.Answer == LawAnswer.Refuted, $"{result.Law}: {result.Answer}, {result.Because}");
    }

    private sealed class Host(Func<LearnerRecord, DateOnly, bool> fact) : IFactSource
    {
        public SuppliedFacts FactsOf(LearnerRecord learner, DateOnly asOf) =>
            new() { Learner = new Dictionary<string, FactValue> { ["fromHost"] = FactValue.FromBoolean(fact(learner, asOf)) } };
    }
}
