using System.Reflection;
using System.Text.RegularExpressions;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Tests.Architecture;

public partial class DiagnosticCodesTests
{
    private static readonly IReadOnlyList<string> All =
    [
        .. typeof(Codes).GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .Select(p => p.GetValue(null)).OfType<DiagnosticDescriptor>().Select(d => d.Code).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_code_is_cbe_and_four_digits_and_stands_once()
    {
        Assert.All(All, code => Assert.Matches("^CBE[1-3][0-9]{3}$", code));
        Assert.Equal(All.Distinct(), All);
    }

    [Fact]
    public void Every_code_has_a_heading_in_the_docs_and_every_heading_a_code()
    {
        string docs = RepositoryRoot.At("docs", "diagnostics.md");
        if (!File.Exists(docs))
        {
            return; // Until the page is there, nothing can be missing from it.
        }

        var headings = Heading().Matches(File.ReadAllText(docs)).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(headings.Distinct(), headings);
        Assert.True(All.ToHashSet().SetEquals(headings), $"codes without a heading: {string.Join(", ", All.Except(headings))}; headings without a code: {string.Join(", ", headings.Except(All))}");
    }

    [GeneratedRegex(@"^#{2,4}[ `]+(CBE[0-9]{4})\b", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
