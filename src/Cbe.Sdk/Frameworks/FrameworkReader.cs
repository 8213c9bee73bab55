using Cbe.Sdk.Text;

namespace Cbe.Sdk.Frameworks;

/// <summary>
/// Reads competency frameworks: 1EdTech CASE 1.0 and 1.1 packages, leniently, as exports differ, and this library's own JSON,
/// strictly, as a slip in it is somebody's slip. Which of the two it is shows in the document.
/// </summary>
/// <remarks>Thread-safe. A bad document gives diagnostics, never an exception. At most 64 MB are read.</remarks>
public static class FrameworkReader
{
    /// <summary>Reads the framework in the file <paramref name="path"/>; a file that cannot be opened is a diagnostic.</summary>
    public static FrameworkReadResult ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string name = Path.GetFileName(path);
        try
        {
            using var file = File.OpenRead(path);
            return Read(file, name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var diagnostics = new DiagnosticBag();
            diagnostics.Add(Codes.CannotRead, $"the file `{path}` cannot be read", new Location(name, "", 0, 0, 0, ""), "check the path and the permissions");
            return new() { Diagnostics = diagnostics.ToList(), Summary = new() };
        }
    }

    /// <summary>Reads the framework in <paramref name="utf8"/>, from where the stream stands to its end.</summary>
    /// <param name="utf8">UTF-8 text; the stream is left open.</param>
    /// <param name="name">The name that diagnostics give to the document.</param>
    public static FrameworkReadResult Read(Stream utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using var copy = new MemoryStream();
        var buffer = new byte[81_920];
        int count;
        while (copy.Length <= JsonLimits.Framework.Bytes && (count = utf8.Read(buffer, 0, buffer.Length)) > 0)
        {
            copy.Write(buffer, 0, count);
        }

        return Read(copy.ToArray(), name);
    }

    /// <summary>Reads the framework in <paramref name="utf8"/>.</summary>
    /// <param name="utf8">UTF-8 text.</param>
    /// <param name="name">The name that diagnostics give to the document.</param>
    public static FrameworkReadResult Read(byte[] utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        var diagnostics = new DiagnosticBag();
        var root = JsonDocumentReader.Read(new SourceDocument(name, utf8), JsonLimits.Framework, diagnostics);
        if (root is null)
        {
            return new() { Diagnostics = diagnostics.ToList(), Summary = new() };
        }

        var package = root["CFPackage"] ?? root;
        return package["CFDocument"] is not null || package["CFItems"] is not null
            ? new CaseReader(package, diagnostics).Read()
            : new NativeFrameworkReader(root, diagnostics).Read();
    }
}
