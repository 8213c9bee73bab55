using Cbe.Cli.Terminal;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Inputs;

/// <summary>Mastery methods and what they compute, as text and as JSON.</summary>
internal static class MasteryText
{
    /// <summary>With more columns of what is remembered the table would be wider than a terminal.</summary>
    private const int MostColumns = 3;

    private const int Width = 80;

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
            screen.Line(method.Name);
            Words.Wrapped(method.Description, Width - 4).ToList().ForEach(l => screen.Line($"    {l}"));
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

        screen.Line($"{calculator.Method.Name}{string.Concat(calculator.Arguments.Select(a => $", {a.Key} {a.Value}"))}{Kept(calculator)}: {result?.ToString() ?? "not known yet"}{Standing(calculator, steps)}");
        Words.Wrapped(calculator.Method.Description, Width - 2).ToList().ForEach(l => screen.Line($"  {l}"));
        if (steps.Count == 0)
        {
            screen.Line("  without scores there is no estimate");
            return;
        }

        screen.Line();

        // What is remembered under the estimate's own name would only repeat it.
        string[] state = [.. steps.SelectMany(s => s.State.Keys).Distinct().Where(k => steps.Any(s => s.State.TryGetValue(k, out var value) && value != s.Estimate))];
        Table(steps, state.Length > MostColumns ? [] : state).Print(screen);
        if (state.Length > MostColumns)
        {
            screen.Line();
            Working(steps[^1]).Print(screen, "  ");
        }

        MasteryPlot.Print(calculator, steps, screen);
    }

    private static TextTable Table(IReadOnlyList<MasteryStep> steps, string[] state)
    {
        var table = new TextTable(["", "score", "estimate", "change", .. state]) { Right = [.. Enumerable.Range(0, 4 + state.Length)] };
        Number? before = null;
        for (int i = 0; i < steps.Count; before = steps[i++].Estimate)
        {
            var step = steps[i];
            string change = step.Estimate is { } now && before is { } then ? (now > then ? $"+{now - then}" : $"{now - then}") : "";
            table.Add([$"{i + 1}", step.Score.ToString(), step.Estimate?.ToString() ?? "not known", change, .. state.Select(k => step.State.TryGetValue(k, out var value) ? value.ToString() : "")]);
        }

        return table;
    }

    /// <summary>What would make the table too wide for a terminal, for the newest score alone.</summary>
    private static TextTable Working(MasteryStep newest)
    {
        var table = new TextTable("with all scores", "") { Right = [1] };
        newest.State.ToList().ForEach(s => table.Add(s.Key, s.Value.ToString()));
        return table;
    }

    /// <summary>The scale, where the result is kept within it, and the digits, where they are not all.</summary>
    private static string Kept(MasteryCalculator calculator) =>
        (calculator.Method.Result == MethodResult.Scale ? $", scale {calculator.Scale}" : "")
        + (calculator.Digits < Number.FractionalDigits ? $", {calculator.Digits} digits" : "");

    /// <summary>Whether a probability counts as mastered, and since when.</summary>
    private static string Standing(MasteryCalculator calculator, IReadOnlyList<MasteryStep> steps)
    {
        if (calculator.Method.Parameters.FirstOrDefault(p => p.IsMasteryThreshold) is not { } parameter || steps.Count == 0)
        {
            return "";
        }

        var threshold = calculator.Arguments[parameter.Name];
        int since = steps.Count - steps.Reverse().TakeWhile(s => s.Estimate >= threshold).Count();
        return since == steps.Count ? ", not mastered" : $", mastered since score {since + 1}";
    }

    private static string ToJson(MasteryCalculator calculator, IReadOnlyList<MasteryStep> steps, Number? result) => Json.Object(w =>
    {
        w.WriteString("method", calculator.Method.Name);
        w.WriteObject("parameters", () => calculator.Arguments.ToList().ForEach(a => w.WriteExact(a.Key, a.Value)));
        w.WriteExact("min", calculator.Scale.Least);
        w.WriteExact("max", calculator.Scale.Most);
        w.WriteNumber("digits", calculator.Digits);
        w.WriteExact("estimate", result);
        w.WriteObjects("steps", steps, s =>
        {
            w.WriteExact("score", s.Score);
            w.WriteExact("estimate", s.Estimate);
            w.WriteObject("state", () => s.State.ToList().ForEach(p => w.WriteExact(p.Key, p.Value)));
        });
    });
}
