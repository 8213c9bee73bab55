using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Cbe.Sdk.Language;

namespace Cbe.Cli.Terminal;

/// <summary><c>cbe --version</c>: the tool's version and the rule language's.</summary>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        string version = typeof(ShowVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
        parseResult.InvocationConfiguration.Output.Write($"cbe {version.Split('+')[0]} (rule language {LanguageLimits.Version})\n");
        return (int)ExitCode.Ok;
    }
}
