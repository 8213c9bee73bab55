using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Tests.Samples;

/// <summary>The gallery has every policy of the list, with its figures and its address.</summary>
public class GalleryFiguresTests
{
    [SharedDataFact("../cases/policy_rules.json")]
    public void Every_policy_has_a_pack() =>
        Assert.Equal(GalleryEntry.All().Select(e => e.Name).Order(StringComparer.Ordinal), SamplePack.Gallery.Keys.Order(StringComparer.Ordinal));

    [SharedDataFact("../cases/policy_rules.json")]
    public void Every_figure_of_a_policy_stands_in_its_pack() => Assert.All(GalleryEntry.All(), e =>
    {
        var said = GalleryEntry.NumbersSaidBy(SamplePack.Gallery[e.Name]);
        Assert.All(e.Numbers(), n => Assert.True(said.Contains(n), $"{e.Id}: {n} is in no rule and no figure"));
    });

    [SharedDataFact("../cases/policy_rules.json")]
    public void Every_rule_and_figure_names_the_address_of_its_policy() => Assert.All(GalleryEntry.All(), e =>
    {
        var pack = SamplePack.Gallery[e.Name];
        Assert.All(pack.OwnRules, r => Assert.True(r.Reference == e.Url, $"{e.Id}: {r.RuleName}"));
        Assert.All(pack.Pack.Parameters, p => Assert.True(p.Reference == e.Url, $"{e.Id}: {p.Name}"));
        Assert.All(pack.Pack.Credentials, c => Assert.True(c.Reference == e.Url, $"{e.Id}: {c.Id}"));
    });

    [SharedDataFact("../cases/policy_rules.json")]
    public void Every_statement_of_a_policy_is_told_in_its_readme() => Assert.All(GalleryEntry.All(), e =>
    {
        string readme = File.ReadAllText(SamplePack.Gallery[e.Name].ReadmePath);
        Assert.Contains(e.Url, readme, StringComparison.Ordinal);
        Assert.All(e.Figures, f => Assert.Contains($"`{f.Key}`", readme, StringComparison.Ordinal));
    });
}
