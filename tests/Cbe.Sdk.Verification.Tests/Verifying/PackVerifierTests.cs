using System.Text.Json;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Verification.Tests.Verifying;

/// <summary>What a verification asks, and how it tells what it found.</summary>
public class PackVerifierTests
{
    private static readonly VerificationOptions Quick = new() { UseSolvers = false, Cases = 40 };

    [Fact]
    public void Every_law_has_an_answer_and_none_passes_in_silence()
    {
        var report = PackVerifier.Verify(SamplePacks.Engine("riverside"), Quick);
        Assert.Equal(LawCatalogue.All, report.Results.Select(r => r.Law));
        Assert.All(report.Results, r => Assert.False(string.IsNullOrWhiteSpace(r.Because)));
        Assert.All(report.Results, r => Assert.True(r.Answer is LawAnswer.NotApplicable or LawAnswer.Undecided or LawAnswer.ExceptionDeclared || r.Method is not null, r.Law.ToString()));
    }

    [Fact]
    public void Without_a_solver_it_says_so() => Assert.Contains("no solver", PackVerifier.Verify(SamplePacks.Engine("riverside"), Quick).ToText(), StringComparison.Ordinal);

    [Fact]
    public void The_same_pack_and_options_give_the_same_json()
    {
        var options = Quick with { Laws = [10, 27, 35, 38] };
        Assert.Equal(PackVerifier.Verify(SamplePacks.Engine("harbor"), options).ToJson(), PackVerifier.Verify(SamplePacks.Engine("harbor"), options).ToJson());
    }

    [Fact]
    public void A_witness_stands_in_the_json_with_both_records()
    {
        using var json = JsonDocument.Parse(PackVerifier.Verify(new UnfairPack("three-tries").Engine, Quick with { Laws = [26], Cases = 500 }).ToJson());
        var law = json.RootElement.GetProperty("laws")[0];
        Assert.Equal("refuted", law.GetProperty("answer").GetString());
        Assert.Equal(2, law.GetProperty("witness").GetProperty("sides").GetArrayLength());
        Assert.False(json.RootElement.GetProperty("ok").GetBoolean());
    }

    [Fact]
    public void A_declared_exception_is_fine_and_one_that_nothing_needs_is_a_warning()
    {
        const string Exceptions = """ "exceptions": [ { "law": 26, "reason": "Three tries are the point." }, { "law": 17, "reason": "Once it was needed." } ], """;
        var report = PackVerifier.Verify(SamplePacks.Proficient("evidence.Any(Level >= 'Proficient') and evidence.Count() <= 3", Exceptions), Quick with { Laws = [17, 26], Cases = 500 });
        Assert.True(report.IsFine, report.ToText());
        Assert.Equal(LawAnswer.ExceptionDeclared, report.For(26)!.Answer);
        Assert.NotNull(report.For(26)!.Witness);
        Assert.Contains("law 17 place", Assert.Single(report.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_goes_with_a_protected_attribute_is_a_warning()
    {
        var engine = new UnfairPack("school-zone").Engine;
        var learners = Enumerable.Range(0, 200).Select(i => new LearnerRecord
        {
            Id = $"l{i}",
            Subgroups = new Dictionary<string, string> { ["englishLearner"] = i % 2 == 0 ? "yes" : "no" },
            Facts = new Dictionary<string, FactValue> { ["schoolZone"] = FactValue.FromText(i % 2 == 0 || i % 5 == 0 ? "river" : "hill") },
        }).ToList();
        var report = PackVerifier.Verify(engine, Quick with { Laws = [24], Learners = learners });
        Assert.Contains(report.Warnings, w => w.Contains("`schoolZone` river goes with englishLearner yes: 100 of 100 in the group, 20 of 100 outside it", StringComparison.Ordinal));
        Assert.Empty(PackVerifier.Verify(engine, Quick with { Laws = [24], Learners = [.. learners.Where((_, i) => i % 2 == 0)] }).Warnings);
    }

    [Theory]
    [InlineData("2025-08-01", "2026-01-30")]
    [InlineData("2026-02-01", "2026-07-31")]
    public void The_usual_day_lies_half_a_year_after_the_first(string from, string day)
    {
        var pack = RulePack.Load(Path.Combine(SamplePacks.Root, "lakeside", "pack.json")) with { Effective = new(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture)) };
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), PackVerifier.Verify(CbeEngine.Create(pack), Quick with { Laws = [38] }).AsOf);
    }

    [Fact]
    public void What_is_asked_outside_its_limits_is_refused()
    {
        var engine = SamplePacks.Engine("riverside");
        Assert.Throws<ArgumentOutOfRangeException>(() => { PackVerifier.Verify(engine, new() { Items = 41 }); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { PackVerifier.Verify(engine, new() { Laws = [53] }); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { PackVerifier.Verify(engine, new() { AsOf = new(2000, 1, 1) }); });
        Assert.Throws<ArgumentException>(() => { PackVerifier.Verify(engine, new() { Competency = "no-such-thing" }); });
    }
}
