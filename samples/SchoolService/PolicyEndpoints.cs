using Cbe.Sdk.DependencyInjection;

namespace SchoolService;

/// <summary>The policy in force.</summary>
internal static class PolicyEndpoints
{
    public static void MapPolicy(this IEndpointRouteBuilder app) =>
        app.MapGet("/policy", Get).WithTags("Policy").WithName("GetPolicy").WithSummary("Which policy decides")
            .WithDescription("The pack in force, and, when its files have since been changed into something that cannot be used, why that was refused.").Produces<Policy>();

    /// <summary>The policy in force.</summary>
    /// <param name="Pack">The pack's id.</param>
    /// <param name="Version">Its version.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Hash">The hash of its content, which every report names.</param>
    /// <param name="Reloads">How often another policy was taken up since the service started.</param>
    /// <param name="Refused">Why the files as they are now were refused; absent when they are what decides.</param>
    internal sealed record Policy(string Pack, string Version, string? Title, string Hash, int Reloads, IReadOnlyList<Refusal>? Refused);

    /// <summary>One problem of the refused files.</summary>
    /// <param name="Code">The library's code.</param>
    /// <param name="Message">What is wrong.</param>
    /// <param name="Place">Where.</param>
    /// <param name="Help">What to do.</param>
    internal sealed record Refusal(string Code, string Message, string Place, string? Help);

    private static Policy Get(ICbeEngines engines)
    {
        var state = engines.State();
        var pack = state.Engine.Pack;
        return new(pack.Id, pack.Version, pack.Title, pack.ContentHash, state.Version - 1,
            state.Refused?.Diagnostics.Select(d => new Refusal(d.Code, d.Message, $"{Path.GetFileName(d.Location.Document)}:{d.Location.Line}:{d.Location.Column}", d.Help)).ToList());
    }
}
