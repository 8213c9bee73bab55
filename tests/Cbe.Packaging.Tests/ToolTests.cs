namespace Cbe.Packaging.Tests;

[Collection(nameof(Packages))]
public class ToolTests(Packages packages)
{
    [Fact]
    public void The_tool_installs_from_a_folder_and_runs()
    {
        using var folder = new TemporaryFolder();
        folder.Write("nuget.config", $"""<configuration><packageSources><clear /><add key="packed" value="{packages.Feed}" /></packageSources></configuration>""");
        Dotnet.Run(folder.At(), ["tool", "install", "Cbe.Cli", "--version", packages.Version, "--tool-path", folder.At("tools"), "--configfile", folder.At("nuget.config")], ("NUGET_PACKAGES", folder.At("packages")));
        string output = Dotnet.Run(folder.At(), ["exec", Directory.GetFiles(folder.At("tools"), "cbe.dll", SearchOption.AllDirectories).Single(), "mastery", "average", "0.7", "0.7", "0.7"]);
        Assert.StartsWith("average: 0.7", output, StringComparison.Ordinal);
    }
}
