namespace Cbe.Packaging.Tests;

[Collection(nameof(Packages))]
public class NewProjectTests(Packages packages)
{
    [Fact]
    public void A_new_project_outside_the_repository_restores_the_package_from_a_folder_and_makes_a_first_decision()
    {
        using var folder = new TemporaryFolder();
        folder.Write("nuget.config", NugetConfig());
        folder.Write("School/School.csproj", Project());
        folder.Write("School/Program.cs", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "NewProject.cs.txt")));
        string output = Dotnet.Run(folder.At("School"), ["run"], ("NUGET_PACKAGES", folder.At("packages")));
        Assert.Contains("maya A-SSE.1: Proficient, mastery 70", output, StringComparison.Ordinal);
        Assert.True(Directory.Exists(folder.At("packages", "cbe.sdk", packages.Version)), "the package did not come from the folder");
    }

    /// <summary>Our package is unpacked into a folder of its own; what it depends on may come from the machine's, or from its sources.</summary>
    private string NugetConfig()
    {
        string machine = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } given
            ? given : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return $"""
            <configuration>
              <packageSources><add key="packed" value="{packages.Feed}" /></packageSources>
              {(Directory.Exists(machine) ? $"""<fallbackPackageFolders><add key="machine" value="{machine}" /></fallbackPackageFolders>""" : "")}
            </configuration>
            """;
    }

    private string Project() => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Cbe.Sdk" Version="{packages.Version}" />
          </ItemGroup>
        </Project>
        """;
}
