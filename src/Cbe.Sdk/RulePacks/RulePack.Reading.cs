using System.Text;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.RulePacks;

/// <content>Reading and writing.</content>
public sealed partial record RulePack
{
    /// <summary>Reads the pack in a file; what it extends is looked for beside it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="methods">The mastery methods that the pack may name; the built-in ones unless told. A host with its own methods says so here and to the engine.</param>
    /// <exception cref="RulePackException">The pack is refused; the exception says everything that is wrong.</exception>
    public static RulePack Load(string path, MasteryMethodSet? methods = null) => TryLoad(path, methods).GetPackOrThrow();

    /// <summary>Reads the pack in a file; what it extends is looked for beside it. What is wrong is in the result.</summary>
    /// <param name="path">The file.</param>
    /// <param name="methods">The mastery methods that the pack may name; the built-in ones unless told.</param>
    public static RulePackResult TryLoad(string path, MasteryMethodSet? methods = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return TryLoad(path, methods, RulePackFolder.Of(path));
    }

    internal static RulePackResult TryLoad(string path, MasteryMethodSet? methods, IRulePackSource source)
    {
        string name = path.Replace('\\', '/');
        byte[] utf8;
        try
        {
            var file = new FileInfo(path);
            if (file.Length > JsonLimits.Pack.Bytes)
            {
                return Refused(Codes.TooLarge, $"the file has {file.Length} bytes; a pack has at most {JsonLimits.Pack.Bytes}", name, "check that this is the right file");
            }

            utf8 = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refused(Codes.CannotRead, e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : "the file cannot be read", name, null);
        }

        return TryRead(new RulePackDocument(name, utf8), source, methods);
    }

    /// <summary>Reads a pack from JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="source">Where the packs come from that it extends.</param>
    /// <param name="methods">The mastery methods that the pack may name; the built-in ones unless told.</param>
    /// <exception cref="RulePackException">The pack is refused.</exception>
    public static RulePack Parse(string json, IRulePackSource? source = null, MasteryMethodSet? methods = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryRead(new RulePackDocument("pack.json", Encoding.UTF8.GetBytes(json)), source, methods).GetPackOrThrow();
    }

    /// <summary>Reads a pack; what it extends comes from <paramref name="source"/>. What is wrong is in the result.</summary>
    /// <param name="document">The pack.</param>
    /// <param name="source">Where the packs come from that it extends.</param>
    /// <param name="methods">The mastery methods that the pack may name; the built-in ones unless told.</param>
    public static RulePackResult TryRead(RulePackDocument document, IRulePackSource? source = null, MasteryMethodSet? methods = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        methods ??= MasteryMethodSet.BuiltIn;
        var diagnostics = new DiagnosticBag();
        var pack = new PackChain(source, methods, diagnostics).Read(document);
        if (pack is not null && diagnostics.HasErrors && !diagnostics.Has(Codes.TooManyRules) && PackBinder.CanBind(pack))
        {
            // The pack is not handed over, so nobody can bind it: what is wrong with its rules is said now, and all is told at once.
            PackBinder.Bind(pack, pack.Effective.From, diagnostics, methods);
        }

        return new(diagnostics.HasErrors ? null : pack, diagnostics.ToList());
    }

    /// <summary>The pack's canonical JSON: the same content always gives the same text.</summary>
    public string ToJson() => PackWriter.ToJson(this);

    private static RulePackResult Refused(DiagnosticDescriptor descriptor, string message, string name, string? help) =>
        new(null, [new Diagnostic(descriptor, message, new Location(name, "", 0, 0, 0, ""), help)]);
}
