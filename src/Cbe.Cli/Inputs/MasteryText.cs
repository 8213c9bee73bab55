using Cbe.Cli.Terminal;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Inputs;

/// <summary>Mastery methods and what they compute, as text and as JSON.</summary>
internal static class MasteryText
{
    public static string Describe(MethodParameter p) =>
        $"{p.Description}, {(p.IsWhole ? "whole, " : "")}{p.Minimum} to {p.Maximum}{(p.Default is { } d ? $", {d} unless given" : ", must be given")}";

    public static void List(Screen screen, bool json)
    {
        if (json)
        {
            screen.Line(Json.Object(w => w.WriteObjects("methods", MasteryMethods.All, m =>
            {
                w.WriteString("method", m.Name);
                w.WriteString("function", m.FunctionName);
                w.WriteString("description", m.Description);
                w.WriteObjects("parameters", m.Parameters, p =>
                {
                    w.WriteString("name", p.Name);
                    w.WriteString("description", p.Description);
                    w.WriteExact("min", p.Minimum);
                    w.WriteExact("max", p.Maximum);
                    w.WriteExact("default", p.Default);
                });
            })));
            return;
        }

        foreach (var method in MasteryMethods.All)
        {
            screen.Line($"{method.Name}\n    {method.Description}");
            method.Parameters.ToList().ForEach(p => screen.Line($"    --{p.Name}: {Describe(p)}"));
        }
    }

    public static void Steps(MasteryCalculator calculator, IReadOnlyList<MasteryStep> steps, Screen screen, bool json)
    {
        var result = steps.Count > 0 ? steps[^1].Estimate : null;
        if (json)
        {
            screen.Line(ToJson(calculator, steps, result));
            return;
        }

        screen.Line($"{calculator.Method.Name}{string.Concat(calculator.Arguments.Select(a => $", {a.Key} {a.Value}"))}: {result?.ToString() ?? "not known yet"}");
        screen.Line($"  {calculator.Method.Description}");
        if (steps.Count == 0)
        {
            screen.Line("  without scores there is no estimate");
            return;
        }

        screen.Line();

        // What is remembered under the estimate's own name would only repeat it.
        string[] state = [.. steps[0].State.Keys.Where(k => steps.Any(s => s.State[k] != s.Estimate))];
        var table = new TextTable(["", "score", "estimate", "change", .. state]) { Right = [.. Enumerable.Range(0, 4 + state.Length)] };
        Number? before = null;
        for (int i = 0; i < steps.Count; before = steps[i++].Estimate)
        {
            var step = steps[i];
            string change = step.Estimate is { } now && before is { } then ? (now > then ? $"+{now - then}" : $"{now - then}") : "";
            table.Add([$"{i + 1}", step.Score.ToString(), step.Estimate?.ToString() ?? "not known", change, .. state.Select(k => step.State[k].ToString())]);
        }

        table.Print(screen);
    }

    private static string ToJson(MasteryCalculator calculator, IReadOnlyList<MasteryStep> steps, Number? result) => Json.Object(w =>
    {
        w.WriteString("method", calculator.Method.Name);
        w.WriteObject("parameters", () => calculator.Arguments.ToList().ForEach(a => w.WriteExact(a.Key, a.Value)));
        w.WriteExact("estimate", result);
        w.WriteObjects("steps", steps, s =>
        {
            w.WriteExact("score", s.Score);
            w.WriteExact("estimate", s.Estimate);
            w.WriteObject("state", () => s.State.ToList().ForEach(p => w.WriteExact(p.Key, p.Value)));
        });
    });
}
