using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.RulePacks;

/// <summary>Whether the settings of mastery scores name methods that there are, with parameters that fit.</summary>
internal static class MasteryChecks
{
    /// <param name="pack">The pack that states the settings.</param>
    /// <param name="methods">The methods that it may name.</param>
    /// <param name="report">Takes the code, what is wrong, the place and the help.</param>
    public static void Check(RulePack pack, MasteryMethodSet methods, Action<DiagnosticDescriptor, string, Location?, string?> report)
    {
        if (pack.Mastery is not { } mastery)
        {
            return;
        }

        foreach (var setting in mastery.All)
        {
            new SettingCheck(setting, methods, report).Run();
        }

        foreach (var named in mastery.For.SelectMany(f => f.Competencies.Distinct(StringComparer.Ordinal).Select(c => (Competency: c, f.Setting)))
            .GroupBy(x => x.Competency, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            var again = named.Last().Setting;
            report(Codes.MethodInvalid, $"the competency `{named.Key}` has {named.Count()} settings", (again.Source?["competencies"] ?? again.Source)?.Location, "name each competency once");
        }

        foreach (var aimless in mastery.For.Where(f => f.Competencies.Count + f.Kinds.Count == 0))
        {
            report(Codes.MethodInvalid, "the setting says not for which competencies it is", aimless.Setting.Source?.Location, "write `competencies` or `kinds`");
        }
    }

    private sealed class SettingCheck(MasterySetting setting, MasteryMethodSet methods, Action<DiagnosticDescriptor, string, Location?, string?> report)
    {
        public void Run()
        {
            if (setting.Expression is not null)
            {
                Expression();
            }
            else if (setting.Method.Length == 0)
            {
                // An expression that is there but unreadable has been reported by its shape.
                if (setting.Source?["expression"] is null)
                {
                    Report(Codes.MethodInvalid, "the setting names neither a method nor an expression", null, "write `\"method\": \"decaying-average\"`, or an `expression`");
                }
            }
            else if (methods.Find(setting.Method) is not { } method)
            {
                Report(Codes.UnknownMethod, $"there is no mastery method `{setting.Method}`", "method", NearMiss.Help(setting.Method, [.. methods.All.Select(m => m.Name)], "methods"));
            }
            else
            {
                Parameters(method);
            }
        }

        private void Expression()
        {
            if (setting.Method.Length > 0)
            {
                Report(Codes.MethodInvalid, "the setting names a method and an expression", "expression", "keep one of them; an expression can call the method");
            }

            foreach (string name in setting.Arguments.Keys)
            {
                Report(Codes.MethodInvalid, $"an expression has no parameter `{name}`", name, "write the number in the call, such as `evidence.DecayingAverage(Score, 0.65)`");
            }

            if (setting.Digits is not null)
            {
                Report(Codes.MethodInvalid, "`digits` belongs to a method", "digits", "write `round(…, 2)` around the expression");
            }
        }

        private void Parameters(MasteryMethod method)
        {
            foreach (var needed in method.Parameters.Where(p => p is { Default: null, IsProficientCut: false } && !setting.Arguments.ContainsKey(p.Name)))
            {
                Report(Codes.MethodInvalid, $"the method `{method.Name}` needs `{needed.Name}`", null, $"write a number from {needed.Minimum} to {needed.Maximum}: {needed.Description}");
            }

            foreach (var (name, value) in setting.Arguments)
            {
                var parameter = method.Parameters.FirstOrDefault(p => p.Name == name);
                if (parameter is null)
                {
                        Report(Codes.MethodInvalid, $"the method `{method.Name}` has no parameter `{name}`", name, NearMiss.Help(name, [.. method.Parameters.Select(p => p.Name)], "parameters"));
                }
                else if (value < parameter.Minimum || value > parameter.Maximum || (parameter.IsWhole && !value.IsWhole))
                {
                        Report(Codes.MethodInvalid, $"the {name} of `{method.Name}` is {value}", name, $"write a {(parameter.IsWhole ? "whole " : "")}number from {parameter.Minimum} to {parameter.Maximum}");
                }
            }
        }

        private void Report(DiagnosticDescriptor descriptor, string message, string? key, string? help) =>
            report(descriptor, message, ((key is null ? null : setting.Source?[key]) ?? setting.Source)?.Location, help);
    }
}
