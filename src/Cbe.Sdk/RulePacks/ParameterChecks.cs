using Cbe.Sdk.Text;
using Cbe.Sdk.Values;
using FluentValidation;

namespace Cbe.Sdk.RulePacks;

/// <summary>Checks of one parameter: its values are of its type and within its limits, and leave no gap in the effective time.</summary>
internal static class ParameterChecks
{
    public static void Check(ParameterDeclaration parameter, ValidationContext<RulePack> context)
    {
        void Fail(DiagnosticDescriptor descriptor, string message, string key, string? help) =>
            RulePackValidator.Fail(context, descriptor, message, (parameter.Source?[key] ?? parameter.Source)?.Location, help);

        var effective = context.InstanceToValidate.Effective;
        if (parameter.Values.Count == 0)
        {
            Fail(Codes.ParameterGap, $"the parameter `{parameter.Name}` has no value", "values", "give it a `value`, or `values` by their first day");
            return;
        }

        if (parameter.Source is { } json && json["value"] is not null && json["values"] is not null)
        {
            Fail(Codes.ParameterInvalid, $"the parameter `{parameter.Name}` has both a value and dated values", "value", "keep one of the two");
        }

        if (parameter.Minimum is { } least && parameter.Maximum is { } most && least > most)
        {
            Fail(Codes.ParameterInvalid, $"the least {least} of `{parameter.Name}` is more than its most {most}", "min", "write the least as `min`, the most as `max`");
        }

        foreach (var value in parameter.Values)
        {
            if (Problem(parameter, value.Text) is { } problem)
            {
                string name = value.From is { } day ? $"the value of `{parameter.Name}` from {day.ToText()}" : $"the value of `{parameter.Name}`";
                var place = value.From is { } from ? parameter.Source?["values"]?[from.ToText()] : parameter.Source?["value"];
                RulePackValidator.Fail(context, Codes.ParameterInvalid, $"{name}, `{value.Text}`, {problem}", (place ?? parameter.Source)?.Location, Allowed(parameter));
            }
        }

        CheckGap(parameter, effective, Fail);
    }

    /// <summary>A dated parameter has no gap but before its first value: each value holds until the next.</summary>
    public static void CheckGap(ParameterDeclaration parameter, EffectivePeriod effective, Action<DiagnosticDescriptor, string, string, string?> fail)
    {
        if (parameter.Values.Count > 0 && parameter.Values[0].From is { } first && (effective.From is null || effective.From < first))
        {
            string force = effective.From is { } start ? $"is in force from {start.ToText()}" : "states no first effective day";
            fail(Codes.ParameterGap, $"the parameter `{parameter.Name}` has no value before {first.ToText()}, and the pack {force}",
                "values", effective.From is { } begin ? $"give it a value from {begin.ToText()} on" : "state `effective.from`, or give it one `value` for all time");
        }
    }

    private static string Allowed(ParameterDeclaration parameter) => (parameter.Type, parameter.Minimum, parameter.Maximum) switch
    {
        (ValueKind.Number, { } least, { } most) => $"write a number from {least} to {most}, or change the limits",
        (ValueKind.Number, { } least, null) => $"write a number of at least {least}, or change the limit",
        (ValueKind.Number, null, { } most) => $"write a number of at most {most}, or change the limit",
        (ValueKind.Number, _, _) => "write a number, such as `3`",
        (ValueKind.Boolean, _, _) => "write `true` or `false`",
        _ => "write year, month and day: `\"2026-01-31\"`",
    };

    private static string? Problem(ParameterDeclaration parameter, string text)
    {
        switch (parameter.Type)
        {
            case ValueKind.Number:
                return !Number.TryParse(text, out var number) ? "is not a number"
                    : number < parameter.Minimum ? $"is less than its least, {parameter.Minimum}"
                    : number > parameter.Maximum ? $"is more than its most, {parameter.Maximum}"
                    : null;
            case ValueKind.Boolean:
                return text is "true" or "false" ? null : "is neither true nor false";
            case ValueKind.Date:
                return Day.TryParse(text, out _) ? null : "is not a calendar day";
            default:
                return null;
        }
    }
}
