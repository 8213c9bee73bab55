using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.DependencyInjection;

/// <summary>
/// What an engine of a host is made of. Options are read once, when the engine is made; changing them later does nothing,
/// while changed files are taken up when <see cref="ReloadOnChange"/> is set.
/// </summary>
/// <remarks>Mutable; not thread-safe. The engine copies what it needs.</remarks>
public sealed class CbeOptions
{
    /// <summary>The file of the rule pack. A relative path starts at the host's content root; without a host, at the current folder. What the pack extends is looked for beside it.</summary>
    public string? Pack { get; set; }

    /// <summary>The file of the competency framework: CASE JSON, or the library's own. Null allows any competency that evidence names, each on its own.</summary>
    public string? Framework { get; set; }

    /// <summary>
    /// Whether the files are watched: the pack, every pack that it extends, and the framework. A change is taken up at
    /// once and whole when it is free of errors; otherwise the engine in use stays, the log says why, and so does
    /// <see cref="ICbeEngines.State"/>. False unless set.
    /// </summary>
    public bool ReloadOnChange { get; set; }

    /// <summary>How often watched files are looked at; a change is taken up when two looks in a row see the same. A second unless set, at least a tenth of one.</summary>
    public TimeSpan ReloadInterval { get; set; } = TimeSpan.FromSeconds(1);

    internal Func<IServiceProvider, RulePack>? PackFactory { get; private set; }

    internal Func<IServiceProvider, CompetencyFramework>? FrameworkFactory { get; private set; }

    internal Func<IServiceProvider, IFactSource>? FactsFactory { get; private set; }

    internal List<MasteryMethod> Methods { get; } = [];

    /// <summary>What the check at the start made, so that what was checked is what is used.</summary>
    internal CheckedEngine? Checked { get; set; }

    /// <summary>Uses a pack that the host has, instead of a file.</summary>
    /// <param name="pack">The pack.</param>
    public void UsePack(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        PackFactory = _ => pack;
    }

    /// <summary>Uses a pack that the host fetches, from a database for instance. It is fetched again when <see cref="ICbeEngines.Reload"/> is called.</summary>
    /// <param name="factory">Fetches it; a <see cref="RulePackException"/> that it throws is a refused pack.</param>
    public void UsePack(Func<IServiceProvider, RulePack> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        PackFactory = factory;
    }

    /// <summary>Uses a framework that the host has, instead of a file.</summary>
    /// <param name="framework">The framework.</param>
    public void UseFramework(CompetencyFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        FrameworkFactory = _ => framework;
    }

    /// <summary>Uses a framework that the host fetches. It is fetched again when <see cref="ICbeEngines.Reload"/> is called.</summary>
    /// <param name="factory">Fetches it.</param>
    public void UseFramework(Func<IServiceProvider, CompetencyFramework> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        FrameworkFactory = factory;
    }

    /// <summary>Supplies values of facts that the pack declares and the host knows.</summary>
    /// <param name="factory">Makes the source, once, from services that live as long as the host.</param>
    public void UseFacts(Func<IServiceProvider, IFactSource> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        FactsFactory = factory;
    }

    /// <summary>Whether a pack that names a method of the host that is code and no declaration is refused; false unless set. See <see cref="CbeEngineSettings.DeclaredMethodsOnly"/>.</summary>
    public bool DeclaredMethodsOnly { get; set; }

    /// <summary>Adds mastery methods of the host's own, made with a <see cref="Mastery.FoldBuilder"/> or as a <see cref="Mastery.DelegateMethod"/>. What is wrong with one stops the host at its start.</summary>
    /// <param name="methods">The declarations.</param>
    public void AddMethods(params ReadOnlySpan<MasteryMethod> methods) => Methods.AddRange(methods);
}
