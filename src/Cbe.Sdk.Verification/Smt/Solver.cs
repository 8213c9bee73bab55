using System.Diagnostics;
using System.Globalization;

namespace Cbe.Sdk.Verification.Smt;

/// <summary>A solver that this machine has, and how it is asked. Immutable.</summary>
/// <param name="Program">Its name: <c>z3</c> or <c>cvc5</c>.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Encoding">How it is told of numbers.</param>
internal sealed record Solver(string Program, string Path, SmtEncoding Encoding)
{
    /// <summary>What it is called in answers: <c>cvc5, integers</c>.</summary>
    public override string ToString() => $"{Program}, {(Encoding == SmtEncoding.Integers ? "integers" : "bit vectors")}";

    /// <summary>
    /// How it is started. It reads the query from its input and leaves nothing behind. The limit is told to it as well, with a second more,
    /// so that it ends even where it outlives whoever asks.
    /// </summary>
    public ProcessStartInfo Start(TimeSpan limit)
    {
        long seconds = (limit.Ticks / TimeSpan.TicksPerSecond) + 2;
        string[] arguments = Program == "z3"
            ? ["-in", "-smt2", string.Create(CultureInfo.InvariantCulture, $"-T:{seconds}"), "-memory:2048"]
            : ["--lang", "smt2", string.Create(CultureInfo.InvariantCulture, $"--tlimit={seconds * 1000}")];
        return new(Path, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
    }

    /// <summary>Where a program is: where the environment says, or else on the path; null where it is not.</summary>
    /// <param name="program">Its name.</param>
    /// <param name="variable">The environment variable that names another place.</param>
    public static string? Find(string program, string variable)
    {
        if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : null;
        }

        string[] names = OperatingSystem.IsWindows() ? [program + ".exe"] : [program];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(_ => names, System.IO.Path.Combine)
            .FirstOrDefault(File.Exists);
    }
}
