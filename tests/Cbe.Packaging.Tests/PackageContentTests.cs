using System.IO.Compression;
using System.Xml.Linq;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Packaging.Tests;

[Collection(nameof(Packages))]
public class PackageContentTests(Packages packages)
{
    [Fact]
    public void Every_package_has_a_readme_documentation_a_licence_and_a_description() =>
        None.Of("things that packages lack", Packages.Projects.SelectMany(Lacking));

    [Fact]
    public void Every_package_has_symbols() =>
        None.Of("packages without symbols", Packages.Projects.Select(p => packages.PackageOf(p, ".snupkg")).Where(f => !File.Exists(f) || !HasEntry(f, ".pdb")).Select(Path.GetFileName));

    private List<string> Lacking(string project)
    {
        string name = Path.GetFileNameWithoutExtension(project);
        using var package = ZipFile.OpenRead(packages.PackageOf(project, ".nupkg"));
        var about = XDocument.Load(package.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open()).Root!.Elements().Single();
        string[] texts = ["readme", "license", "description", "tags", "authors"];
        return
        [
            .. texts.Where(t => about.Elements().All(e => e.Name.LocalName != t || e.Value.Length == 0)).Select(t => $"{name}: {t}"),
            .. (package.Entries.Any(e => e.Name == "DotnetToolSettings.xml") ? ["README.md"] : new[] { "README.md", $"{name}.xml" }).Where(file => package.Entries.All(e => e.Name != file)).Select(f => $"{name}: {f}"),
        ];
    }

    private static bool HasEntry(string file, string extension)
    {
        using var package = ZipFile.OpenRead(file);
        return package.Entries.Any(e => e.FullName.EndsWith(extension, StringComparison.Ordinal));
    }
}
