using System.Text;
using Cbe.Cli.Terminal;

namespace Cbe.Cli.Evaluation;

/// <summary>Writes to a file that appears whole or not at all.</summary>
internal static class OutputFile
{
    public static T Write<T>(string? path, Screen screen, Func<Screen, T> write)
    {
        if (path is null)
        {
            return write(screen);
        }

        string part = path + ".part";
        try
        {
            T result;
            using (var writer = Open(part, path))
            {
                result = write(new Screen(writer, screen.Error) { ColourError = screen.ColourError, ShowsProgress = screen.ShowsProgress });
            }

            File.Move(part, path, overwrite: true);
            screen.Note($"written to {path}");
            return result;
        }
        finally
        {
            if (File.Exists(part))
            {
                File.Delete(part);
            }
        }
    }

    private static StreamWriter Open(string part, string path)
    {
        try
        {
            return new StreamWriter(part, append: false, new UTF8Encoding(false));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InvalidInputException($"`{path}` cannot be written", "check the folder and the permissions");
        }
    }
}
