using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Tests.Architecture;

/// <summary>Who has read one element has read all seven.</summary>
public class ElementFoldersTests
{
    private static readonly string[] Elements = ["Agency", "Assessment", "Equity", "Expectations", "Pathways", "Progression", "Support"];

    private static readonly string[] Cast = ["Section", "Vocabulary", "Evaluator", "Outcome"];

    [Fact]
    public void Each_of_the_seven_elements_has_a_folder() =>
        Assert.Equal(Elements, Directory.EnumerateDirectories(RepositoryRoot.At("src", "Cbe.Sdk", "Elements")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_folder_has_the_same_cast()
    {
        var missing = Elements
            .SelectMany(e => Cast.Select(role => $"Elements/{e}/{e}{role}.cs"))
            .Except(SourceFile.All.Select(f => f.Path));
        None.Of("files that an element lacks", missing);
    }
}
