using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Verification.Proofs;

namespace Cbe.Sdk.Verification.Tests.Proofs;

/// <summary>What nobody reads changes nothing, unless it stands in the order of items before what is read.</summary>
public class ReadSetTests
{
    [Theory]
    [InlineData(17, "evidence.Count(Level >= 'Proficient') >= 2", true)]
    [InlineData(17, "evidence.Count(Setting == 'school') >= 2", false)]
    // Of one day, items stand by score and level before setting: where nothing else is read, setting moves nothing that can be told apart.
    [InlineData(17, "evidence.Select(Level).Last() >= 'Proficient'", true)]
    // Form stands behind setting in the order, so that setting says which form is the newest.
    [InlineData(17, "evidence.TakeLast(1).Any(Form == 'project')", false)]
    [InlineData(19, "evidence.TakeLast(3).Average(Score) >= 70", true)]
    [InlineData(19, "evidence.Any(DaysAgo <= 90)", false)]
    [InlineData(20, "evidence.Any(DaysAgo <= 90)", true)]
    [InlineData(20, "evidence.Any(OccurredOn >= date('2026-01-01'))", false)]
    [InlineData(23, "evidence.Any(Form == 'project')", false)]
    public void Holds_by_what_is_read(int law, string expression, bool holds) =>
        Assert.Equal(holds, ReadSetProof.Of(law, new(SamplePacks.Proficient(expression), new(2026, 1, 31), new Competency { Id = "A" })) is not null);
}
