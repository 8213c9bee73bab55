using System.Text;
using System.Text.RegularExpressions;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Cli.Tests;

/// <summary>What the documents show is what the tool prints. CBE_ACCEPT=1 writes the documents anew.</summary>
public partial class DocumentTests
{
    [Fact]
    public void The_commands_of_the_tools_document_print_what_it_shows() => Check("cli.md");

    [Fact]
    public void The_commands_of_the_page_about_scenarios_print_what_it_shows() => Check("scenarios.md");

    [SharedDataFact("oulad/studentAssessment.csv")]
    public void The_commands_on_real_data_print_what_the_document_shows() => Check("real-data.md");

    [SharedDataFact("oulad/studentAssessment.csv")]
    public void The_commands_of_the_policy_lab_print_what_the_document_shows() => Check("policy-lab.md");

    [SharedDataFact("oulad/studentAssessment.csv")]
    public void The_sweep_of_real_data_prints_what_the_document_shows() => Check("sweeps.md");

    private static void Check(string name)
    {
        string path = RepositoryRoot.At("docs", name);
        string written = File.ReadAllText(path);
        string printed = Block().Replace(written, m => Shown(m.Groups[1].Value) ?? m.Value);
        if (Environment.GetEnvironmentVariable("CBE_ACCEPT") == "1")
        {
            File.WriteAllText(path, printed);
        }

        Assert.Equal(printed, File.ReadAllText(path));
    }

    private static string? Shown(string command)
    {
        if (command.Contains("--output", StringComparison.Ordinal))
        {
            return null;
        }

        var tool = Tool.Line(command["cbe ".Length..].Replace("\\\n", " ", StringComparison.Ordinal).Replace("$DATA", SharedData.Folder, StringComparison.Ordinal));
        var text = new StringBuilder("```console\n$ ").Append(command).Append('\n').Append((tool.Output + tool.Error).Replace(SharedData.Folder, "$DATA", StringComparison.Ordinal).TrimEnd());
        return text.Append("\n```").ToString();
    }

    /// <summary>A block that begins with a command, which goes on over lines that end in a backslash.</summary>
    [GeneratedRegex(@"```console\n\$ (cbe (?:[^\n]*\\\n)*[^\n]*)\n.*?\n```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
