namespace Cbe.Cli.Terminal;

/// <summary>A command that can be typed, with what it is for.</summary>
internal sealed record Example(string Command, string What);
