using System.Text;
using Cbe.Cli;
using Cbe.Cli.Terminal;

// UTF-8 without a byte order mark and one newline everywhere: the same input gives the same bytes on every system.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 65_536) { NewLine = "\n" };
return CliApplication.Run(args, Screen.OfThisProcess(output, Console.Error));
