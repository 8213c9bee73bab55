using System.Reflection;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Docs.Tests;

/// <summary>What the blocks marked <c>prints NAME</c> must show: the output of the QuickStart, or of the snippet with that name.</summary>
internal static class Printed
{
    private static readonly Lock Gate = new();

    public static string Of(string name) => name == "quickstart" ? QuickStart() : OfSnippet(name);

    /// <summary>Runs the method <c>Snippets.NAME</c> in a folder of its own that holds the README's first pack, the pack of the page on embedding, the Riverside sample and the blocks of all pages that are files.</summary>
    public static string OfSnippet(string name)
    {
        var method = typeof(Printed).Assembly.GetTypes().Where(t => t.Namespace == "Cbe.Docs.Tests.Snippets")
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Single(m => m.Name == name.Replace('-', '_'));
        return Capture(() => method.Invoke(null, null));
    }

    private static string QuickStart() => Capture(() => Assembly.Load("QuickStart").EntryPoint!.Invoke(null, [Array.Empty<string>()]));

    private static string Capture(Action run)
    {
        lock (Gate)
        {
            string folder = Directory.CreateTempSubdirectory("cbe-docs-").FullName;
            string before = Environment.CurrentDirectory;
            var console = Console.Out;
            using var text = new StringWriter { NewLine = "\n" };
            try
            {
                Copy(folder);
                Environment.CurrentDirectory = folder;
                Console.SetOut(text);
                run();
            }
            finally
            {
                Console.SetOut(console);
                Environment.CurrentDirectory = before;
                Directory.Delete(folder, recursive: true);
            }

            return text.ToString().TrimEnd('\n') + "\n";
        }
    }

    private static void Copy(string folder)
    {
        foreach (var block in Page.All().SelectMany(p => p.Blocks).Where(b => b.File is not null))
        {
            File.WriteAllText(Path.Combine(folder, block.File!), block.Text);
        }

        File.WriteAllText(Path.Combine(folder, "first-pack.json"), Page.Of("README.md").Blocks.First(b => b.Language == "json").Text);
        File.WriteAllText(Path.Combine(folder, "host-pack.json"), Page.Of("docs/embedding.md").Blocks.First(b => b.Mark == "host pack").Text);
        string sample = RepositoryRoot.At("samples", "packs", "riverside");
        foreach (string file in Directory.EnumerateFiles(sample))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        foreach (string file in Directory.EnumerateFiles(RepositoryRoot.At("tests", "Cbe.Docs.Tests", "Files")))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
    }
}
