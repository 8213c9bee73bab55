namespace Cbe.Sdk.Verification.Tests.Laws;

public class LawCatalogueTests
{
    [Fact]
    public void There_are_52_laws_in_the_order_of_their_numbers() => Assert.Equal(Enumerable.Range(1, 52), LawCatalogue.All.Select(l => l.Number));

    [Fact]
    public void Every_law_says_what_it_means_and_how_it_is_checked() => Assert.All(LawCatalogue.All, law =>
    {
        Assert.EndsWith(".", law.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", law.Definition, StringComparison.Ordinal);
        Assert.NotEmpty(law.Methods);
        Assert.Equal(law, LawCatalogue.Get(law.Number));
    });

    [Fact]
    public void Names_differ() => Assert.Equal(52, LawCatalogue.All.Select(l => l.Name).Distinct().Count());

    [Theory]
    [InlineData(0)]
    [InlineData(53)]
    public void There_is_no_other_number(int number) => Assert.Throws<ArgumentOutOfRangeException>(() => LawCatalogue.Get(number));
}
