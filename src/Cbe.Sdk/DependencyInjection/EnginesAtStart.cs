using Microsoft.Extensions.Hosting;

namespace Cbe.Sdk.DependencyInjection;

/// <summary>Puts the engines to use when the host starts, so that the log says at once which packs decide, and files are watched from then on.</summary>
internal sealed class EnginesAtStart(ICbeEngines engines) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (string name in engines.Names)
        {
            engines.Get(name);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
