using Cbe.Sdk.Mastery;
using Microsoft.Extensions.Options;

namespace Cbe.Sdk.DependencyInjection;

/// <summary>Checks options at the host's start, to the last rule of the pack: a host with a broken pack does not begin to decide.</summary>
internal sealed class CbeOptionsValidator(IServiceProvider services) : IValidateOptions<CbeOptions>
{
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(100L);

    public ValidateOptionsResult Validate(string? name, CbeOptions options)
    {
        string shown = $"The engine `{EngineName.Shown(name ?? "")}`";
        List<string> problems = [.. Problems(options).Select(p => $"{shown} {p}"), .. MasteryMethodSet.BuiltIn.Problems(options.Methods)];
        if (problems.Count > 0)
        {
            return ValidateOptionsResult.Fail(problems);
        }

        var loader = new EngineLoader(options, services);
        var first = loader.Load();
        if (first.Engine is null)
        {
            return ValidateOptionsResult.Fail($"{shown} cannot be made.\n\n{first.Reason}");
        }

        options.Checked = new(loader, first);
        return ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> Problems(CbeOptions options)
    {
        bool file = !string.IsNullOrWhiteSpace(options.Pack);
        if (options.Pack is not null && !file)
        {
            yield return "has an empty path as `Pack`.";
        }
        else if (!file && options.PackFactory is null)
        {
            yield return "has no pack: set `Pack` to a file, or call `UsePack`.";
        }

        if (file && options.PackFactory is not null)
        {
            yield return "has two packs: set `Pack` or call `UsePack`, not both.";
        }

        if (options.Framework is not null && string.IsNullOrWhiteSpace(options.Framework))
        {
            yield return "has an empty path as `Framework`; leave it null for none.";
        }
        else if (options.Framework is not null && options.FrameworkFactory is not null)
        {
            yield return "has two frameworks: set `Framework` or call `UseFramework`, not both.";
        }

        if (options.ReloadOnChange && options.Pack is null && options.Framework is null)
        {
            yield return "has `ReloadOnChange` and no file to watch; call `ICbeEngines.Reload` when the pack has changed.";
        }

        if (options.ReloadInterval < Least)
        {
            yield return "has a `ReloadInterval` under a tenth of a second.";
        }
    }
}
