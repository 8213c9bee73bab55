using Cbe.Sdk;
using Cbe.Sdk.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds engines to a host.</summary>
public static class CbeServiceCollectionExtensions
{
    /// <summary>
    /// Adds an engine. <see cref="CbeEngine"/> can then be injected: the one in use when a request begins to need it, and
    /// the same throughout the request. <see cref="ICbeEngines"/> gives the one in use at any moment, has its state and
    /// reloads it. A pack with errors stops the host at its start, with everything that is wrong.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Says which pack, and what else.</param>
    public static IServiceCollection AddCbe(this IServiceCollection services, Action<CbeOptions> configure)
    {
        Add(services, Options.Options.DefaultName, configure);
        services.TryAddScoped(static s => s.GetRequiredService<ICbeEngines>().Get());
        return services;
    }

    /// <summary>Adds an engine with a name, for a host with several packs. It is injected with <c>[FromKeyedServices("name")] CbeEngine</c>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name, such as that of a school.</param>
    /// <param name="configure">Says which pack, and what else.</param>
    public static IServiceCollection AddCbe(this IServiceCollection services, string name, Action<CbeOptions> configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Add(services, name, configure);
        services.TryAddKeyedScoped(name, static (s, key) => s.GetRequiredService<ICbeEngines>().Get((string)key!));
        return services;
    }

    private static void Add(IServiceCollection services, string name, Action<CbeOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<CbeOptions>(name).Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CbeOptions>, CbeOptionsValidator>());
        services.TryAddSingleton<ICbeEngines, CbeEngines>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, EnginesAtStart>());
        services.AddSingleton(new EngineName(name));
    }
}
