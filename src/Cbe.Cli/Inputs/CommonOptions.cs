using System.CommandLine;
using System.Globalization;
using Cbe.Cli.Terminal;

namespace Cbe.Cli.Inputs;

/// <summary>Options that several verbs share, the same in each.</summary>
internal static class CommonOptions
{
    public const string WhyAsOf = "a decision is made for a day: evidence after it is invisible and ages count to it; the clock of this machine never decides";

    public static Option<string> Pack() => new("--pack", "-p") { Description = "the rule pack: a file, or a folder that holds a pack.json", HelpName = "FILE" };

    public static Option<string> Framework() => new("--framework", "-f") { Description = "the competency framework (CASE or native JSON)", HelpName = "FILE" };

    public static Option<string> Learners() => new("--learners", "-l") { Description = "learners: .jsonl or .json, or with --mapping the folder of CSV files", HelpName = "FILE|FOLDER" };

    public static Option<string> Mapping() => new("--mapping", "-m") { Description = "how CSV columns become evidence", HelpName = "FILE" };

    public static Option<string> AsOf() => new("--as-of") { Description = "the day of the decisions, as 2026-01-31", HelpName = "DATE" };

    public static Option<bool> Json() => new("--json") { Description = "JSON instead of text (its shape is in docs/cli.md)" };

    public static Option<string> Items() => new("--items") { Description = "up to how many items of evidence a solver looks, 12 unless told", HelpName = "N" };

    public static void NeedInputs(this Command command, Option pack, Option learners, Option asOf, Option? table = null)
    {
        const string WhyLearners = "the records of learners: --learners learners.jsonl, or a folder of CSV files with --mapping";
        command.Need(pack, "a rule pack says what is decided: --pack riverside/pack.json");
        if (table is null)
        {
            command.Need(learners, WhyLearners);
        }
        else
        {
            command.NeedOneOf(learners, table, $"{WhyLearners}; or a table that `cbe table` made");
        }

        command.Need(asOf, $"{WhyAsOf}: --as-of 2026-01-31");
    }

    /// <summary>One of two options must stand, and not both.</summary>
    public static void NeedOneOf(this Command command, Option one, Option other, string why) => command.Validators.Add(result =>
    {
        bool isThere = result.GetResult(one) is not null;
        if (isThere == result.GetResult(other) is not null)
        {
            result.AddError(isThere ? MissingInput.Both(one, other, why) : MissingInput.Text(one, why));
        }
    });

    /// <summary>Where one option stands, another must stand too.</summary>
    public static void NeedTogether(this Command command, Option option, Option needed, string why) => command.Validators.Add(result =>
    {
        if (result.GetResult(option) is not null && result.GetResult(needed) is null)
        {
            result.AddError(MissingInput.Text(needed, why));
        }
    });

    public static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new InvalidInputException($"`{text}` is not a day", text is "today" or "now" ? WhyAsOf : "write year, month and day: 2026-01-31");

    /// <summary>The option whose value <see cref="Threads"/> reads.</summary>
    public static Option<string> ThreadCount() => new("--threads") { Description = "how many threads work; one for each processor unless told. The result does not depend on it", HelpName = "N" };

    public static int? Threads(string? text) => Whole(text, "a number of threads", 1_024);

    /// <summary>A whole number from 1 on; null where none is given.</summary>
    public static int? Whole(string? text, string what, int most) =>
        text is null ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most ? number
        : throw new InvalidInputException($"`{text}` is not {what}", $"write a whole number from 1 to {most.ToString(CultureInfo.InvariantCulture)}");
}
