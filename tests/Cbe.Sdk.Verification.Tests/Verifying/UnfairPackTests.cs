using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Tests.Verifying;

/// <summary>Each pack with a planted flaw is found, by the law that it breaks, and with learners who show it when they are decided again.</summary>
public class UnfairPackTests
{
    public static TheoryData<string> Packs() => [.. UnfairPack.Names()];

    [Fact]
    public void At_least_twenty_two_packs_are_there() => Assert.True(UnfairPack.Names().Count() >= 22);

    [Theory]
    [MemberData(nameof(Packs))]
    public void Is_found(string name)
    {
        var pack = new UnfairPack(name);
        var result = PackVerifier.Verify(pack.Engine, new() { Laws = [pack.Law], Limit = TimeSpan.FromMinutes(3), Budget = TimeSpan.FromMinutes(3) }).Results.Single();
        Assert.True(result.Answer == LawAnswer.Refuted, $"{result.Answer}: {result.Because}");
        if (SolverRace.Find() is not null)
        {
            Assert.Equal(pack.Method, result.Method);
        }

        if (result.Witness is { } witness)
        {
            Replays(pack, witness);
        }
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Says_what_a_reviewer_would_miss(string name)
    {
        var pack = new UnfairPack(name);
        Assert.Equal(name, pack.Engine.Pack.Id);
        Assert.True(pack.Missed.Length > 40);
        Assert.Contains($"| [`{name}`]({name}/pack.json) | {pack.Law} ", UnfairPack.Table(), StringComparison.Ordinal);
    }

    private static void Replays(UnfairPack pack, Witness witness)
    {
        // Of a pack beside the one that it extends, the left side is decided by that one.
        var left = pack.Law == 46 ? CbeEngine.Create(pack.Engine.Pack.Parent!) : pack.Engine;
        Assert.Equal(witness.Left.Report.ToJson(), left.Evaluate(witness.Left.Learner, witness.Left.AsOf).ToJson());
        if (witness.Right is { } right)
        {
            Assert.Equal(right.Report.ToJson(), pack.Engine.Evaluate(right.Learner, right.AsOf).ToJson());
        }

        Assert.NotEmpty(witness.Shows);
    }
}
