using System.Globalization;

namespace NightlyRun;

/// <summary>The command line.</summary>
internal sealed record Options(string Pack, string? Framework, string Data, string Mapping, DateOnly AsOf, string Output, bool Strict)
{
    public const string Usage = "usage: NightlyRun --pack FILE [--framework FILE] --data FOLDER --mapping FILE --as-of yyyy-MM-dd --output FOLDER [--strict]";

    private static readonly string[] Known = ["--pack", "--framework", "--data", "--mapping", "--as-of", "--output"];

    public static Options Parse(string[] args)
    {
        var given = new Dictionary<string, string>();
        bool strict = false;
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i] == "--strict")
            {
                strict = true;
            }
            else if (!Known.Contains(args[i]) || i + 1 == args.Length || !given.TryAdd(args[i], args[++i]))
            {
                throw new UnusableException($"`{args[i]}` is not understood\n{Usage}");
            }
        }

        string Needed(string option) => given.GetValueOrDefault(option) ?? throw new UnusableException($"`{option}` is missing\n{Usage}");
        return DateOnly.TryParseExact(Needed("--as-of"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asOf)
            ? new(Needed("--pack"), given.GetValueOrDefault("--framework"), Needed("--data"), Needed("--mapping"), asOf, Needed("--output"), strict)
            : throw new UnusableException($"`{given["--as-of"]}` is not a day; write it as yyyy-MM-dd");
    }
}

/// <summary>The command line, the policy or the data cannot be used.</summary>
internal sealed class UnusableException(string message) : Exception(message);
