using System.Xml.Linq;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Architecture;

/// <summary>
/// The compiler refuses a public member without documentation (CS1591), as long as nobody switches it off; it does not
/// mind documentation that says nothing.
/// </summary>
public class DocumentationTests
{
    [Fact]
    public void Nothing_in_the_sources_switches_the_compiler_off()
    {
        None.Of("files that switch CS1591 off", SourceFile.All.Where(f => f.Text.Contains("CS1591", StringComparison.Ordinal) || f.Text.Contains("warning disable\n", StringComparison.Ordinal)).Select(f => f.Path));
        string[] settings = [RepositoryRoot.At("Directory.Build.props"), RepositoryRoot.At(".editorconfig"), .. Directory.EnumerateFiles(RepositoryRoot.At("src"), "*.*proj", SearchOption.AllDirectories), RepositoryRoot.At("src", "Directory.Build.props")];
        None.Of("settings that mention CS1591", settings.Where(f => File.ReadAllText(f).Contains("1591", StringComparison.Ordinal)).Select(Path.GetFileName));
        Assert.Contains("<GenerateDocumentationFile>true</GenerateDocumentationFile>", File.ReadAllText(RepositoryRoot.At("src", "Directory.Build.props")), StringComparison.Ordinal);
        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", File.ReadAllText(RepositoryRoot.At("Directory.Build.props")), StringComparison.Ordinal);
    }

    [Fact]
    public void No_documentation_is_empty()
    {
        var members = XDocument.Load(Path.ChangeExtension(typeof(Number).Assembly.Location, ".xml")).Descendants("member").ToList();
        Assert.True(members.Count > 100, $"{members.Count} members are documented");
        None.Of("members whose documentation says nothing", members.Where(SaysNothing).Select(m => (string?)m.Attribute("name")));
    }

    private static bool SaysNothing(XElement member) =>
        !member.Descendants("inheritdoc").Any() && (member.Value.Trim().Length == 0
            || member.Elements("summary").Any(e => e.Value.Trim().Length == 0 && !e.HasElements));
}
