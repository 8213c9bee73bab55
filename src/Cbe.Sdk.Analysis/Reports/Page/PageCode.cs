using System.Security.Cryptography;
using System.Text;

namespace Cbe.Sdk.Analysis.Reports.Page;

/// <summary>The style and the script of a report: files of the program, never text of a pack or a record.</summary>
internal sealed class PageCode
{
    private PageCode(string element, string file)
    {
        Element = element;
        using var stream = typeof(PageCode).Assembly.GetManifestResourceStream($"reports/{file}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // A browser hashes with line feeds alone.
        Text = "\n" + reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    public static PageCode Style { get; } = new("style", "report.css");

    public static PageCode Script { get; } = new("script", "report.js");

    public string Element { get; }

    public string Text { get; }

    /// <summary>The hash by which the page's policy allows this text and no other.</summary>
    public string Source => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
}
