using System.CommandLine;
using System.Text;
using Cbe.Cli.Gallery;
using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Text;

namespace Cbe.Cli.Verbs;

/// <summary><c>cbe init</c>: a pack of one's own, begun from one of the gallery.</summary>
internal sealed class InitVerb : Verb
{
    private const string First = "riverside";

    private readonly Argument<string?> _folder = new("FOLDER") { Description = "the folder to write into; the pack's id unless stated", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _from = new("--from") { Description = $"the sample to begin with; {First} unless stated", HelpName = "NAME" };
    private readonly Option<string> _id = new("--id") { Description = "the new pack's id", HelpName = "ID" };
    private readonly Option<string> _title = new("--title") { Description = "the new pack's title", HelpName = "TEXT" };
    private readonly Option<bool> _list = new("--list") { Description = "the samples" };
    private readonly Option<bool> _force = new("--force") { Description = "writes over files that are there" };

    public InitVerb()
        : base("init", "Begins a rule pack from a sample, with competencies and learners to try it on. Asks at a terminal for what is not stated.")
    {
        Add(_folder);
        foreach (Option option in (Option[])[_from, _id, _title, _list, _force])
        {
            Add(option);
        }
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe init", "asks which sample, and how the pack is to be called"),
        new("cbe init oak-district --from lakeside --title \"Oak District\"", "asks nothing"),
        new("cbe init --list", "the samples and published policies"),
    ];

    public override ExitCode Run(ParseResult parsed, Screen screen)
    {
        if (parsed.GetValue(_list))
        {
            List(screen);
            return ExitCode.Ok;
        }

        var from = From(parsed, screen);
        string? folder = parsed.GetValue(_folder);
        string id = parsed.GetValue(_id) ?? Asked(parsed, screen, "id of the new pack", folder is null ? $"my-{from.Name}" : Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))));
        string title = parsed.GetValue(_title) ?? Asked(parsed, screen, "title", id);
        var starter = new StarterPack(from, id, title);
        if (starter.Problems.FirstOrDefault(p => p.Severity == Severity.Error) is { } problem)
        {
            throw new InvalidInputException($"a pack cannot be called so: {problem.Message}", problem.Help);
        }

        Write(starter, folder ?? id, parsed.GetValue(_force), screen);
        return ExitCode.Ok;
    }

    private GalleryPack From(ParseResult parsed, Screen screen)
    {
        if (parsed.GetValue(_from) is null && screen.Input is not null)
        {
            List(screen);
        }

        string name = parsed.GetValue(_from) ?? Asked(parsed, screen, "begin with which sample", First);
        return GalleryPack.All.FirstOrDefault(p => p.Name == name)
            ?? throw new InvalidInputException($"there is no sample `{name}`", NearMiss.Help(name, [.. GalleryPack.All.Select(p => p.Name)], "samples"));
    }

    /// <summary>A command line that says the sample is complete: what it leaves out has its default, and nothing is asked.</summary>
    private string Asked(ParseResult parsed, Screen screen, string question, string byDefault) =>
        parsed.GetValue(_from) is null ? Question.Ask(screen, question, byDefault) : byDefault;

    private static void List(Screen screen)
    {
        List(screen, "sample", "what it shows", GalleryPack.All.Where(p => !p.IsPolicy));
        screen.Line();
        List(screen, "published policy", "what it asks", GalleryPack.All.Where(p => p.IsPolicy));
    }

    private static void List(Screen screen, string what, string shows, IEnumerable<GalleryPack> packs)
    {
        var table = new TextTable(what, shows);
        foreach (var pack in packs)
        {
            table.Add(pack.Name, pack.Pack.Description ?? pack.Pack.Title ?? "");
        }

        table.Print(screen);
    }

    private static void Write(StarterPack starter, string folder, bool force, Screen screen)
    {
        var files = starter.Files(folder);
        if (!force && files.Select(f => Path.Combine(folder, f.File)).FirstOrDefault(File.Exists) is { } there)
        {
            throw new InvalidInputException($"`{there.Replace('\\', '/')}` is there already", "name another folder, or write over it with --force");
        }

        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (file, text) in files)
            {
                File.WriteAllText(Path.Combine(folder, file), text, new UTF8Encoding(false));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InvalidInputException($"`{folder}` cannot be written: {e.Message}", "name a folder that you may write");
        }

        screen.Line($"{starter.Title}: {files.Count} files in {folder}, begun from {starter.From.Name}");
        screen.Line("next:");
        screen.Line($"  {StarterPack.Check(folder)}");
        screen.Line($"  {StarterPack.Test(folder)}");
        screen.Line($"  {starter.Evaluate(folder)}");
    }
}
