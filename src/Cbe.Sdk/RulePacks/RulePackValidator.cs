using Cbe.Sdk.Mastery;
using Cbe.Sdk.Text;
using FluentValidation;
using FluentValidation.Results;

namespace Cbe.Sdk.RulePacks;

/// <summary>
/// Checks what the JSON shape cannot: that cuts fit the levels, that dated values leave no gap, that limits are in
/// order. Usable on its own for a pack that a host builds in code.
/// </summary>
public sealed class RulePackValidator : AbstractValidator<RulePack>
{
    private static readonly RulePackValidator Shared = new();

    /// <summary>Makes the validator.</summary>
    /// <param name="methods">The mastery methods that a pack may name; the built-in ones unless told.</param>
    public RulePackValidator(MasteryMethodSet? methods = null)
    {
        methods ??= MasteryMethodSet.BuiltIn;
        RuleFor(p => p.Language).Custom(PackChecks.Language);
        RuleFor(p => p.Effective).Custom(PackChecks.Effective);
        RuleFor(p => p.Scale).Custom(PackChecks.Scale);
        RuleFor(p => p.Mastery).Custom((_, context) => MasteryChecks.Check(context.InstanceToValidate, methods, (descriptor, message, place, help) => Fail(context, descriptor, message, place, help)));
        RuleFor(p => p.Exceptions).Custom(PackChecks.Exceptions);
        RuleFor(p => p.Symbols).Custom(PackChecks.Symbols);
        RuleForEach(p => p.Parameters).Custom(ParameterChecks.Check);
        RuleFor(p => p.Credentials).Custom(CredentialChecks.Check);
        RuleFor(p => p.Conversions).Custom(ConversionChecks.Check);
        RuleFor(p => p.Elements).Custom(PackChecks.RuleNames);
        RuleFor(p => p.Elements).Custom(PackChecks.Expressions);
        RuleFor(p => p.Elements).Custom(PackChecks.LevelRules);
        RuleFor(p => p.Elements).Custom(PackChecks.Renewal);
    }

    /// <summary>What the validator finds, as located diagnostics.</summary>
    internal static IEnumerable<Diagnostic> Diagnose(RulePack pack, MasteryMethodSet methods) =>
        (ReferenceEquals(methods, MasteryMethodSet.BuiltIn) ? Shared : new RulePackValidator(methods)).Validate(pack).Errors.Select(f => (Diagnostic)f.CustomState);

    internal static void Fail<T>(ValidationContext<T> context, DiagnosticDescriptor descriptor, string message, Location? place, string? help)
    {
        var location = place ?? new Location("pack", "", 0, 0, 0, "");
        context.AddFailure(new ValidationFailure(context.PropertyPath, message)
        {
            ErrorCode = descriptor.Code,
            Severity = descriptor.Severity == Text.Severity.Error ? FluentValidation.Severity.Error : FluentValidation.Severity.Warning,
            CustomState = new Diagnostic(descriptor, message, location, help),
        });
    }
}
