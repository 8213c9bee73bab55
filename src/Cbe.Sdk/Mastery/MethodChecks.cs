using System.Text.RegularExpressions;
using Cbe.Sdk.Language.Binding;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Language.Syntax;

namespace Cbe.Sdk.Mastery;

/// <summary>Whether a declaration is a mastery method that packs and rules can name.</summary>
internal static partial class MethodChecks
{
    /// <summary>What is wrong, one sentence each, cheapest checks first: a declaration that does not hold together is not tried out.</summary>
    public static IReadOnlyList<string> Problems(MasteryMethod method, IReadOnlyList<MasteryMethod> known)
    {
        List<string> problems = [.. Names(method, known), .. method.Parameters.SelectMany((_, i) => Parameter(method, i)), .. Made(method)];
        return problems.Count > 0 ? problems : MethodTrial.Problem(method) is { } problem ? [problem] : [];
    }

    private static IEnumerable<string> Made(MasteryMethod method) => method switch
    {
        Fold fold => FoldShape.Problems(fold),
        DelegateMethod { Estimator: null } => [$"The method '{method.Name}' has no code."],
        DelegateMethod code when string.IsNullOrWhiteSpace(code.Version) => [$"The method '{method.Name}' states no version of its code, which provenance names."],
        _ => [],
    };

    private static IEnumerable<string> Names(MasteryMethod method, IReadOnlyList<MasteryMethod> known)
    {
        if (!Name().IsMatch(method.Name ?? ""))
        {
            yield return $"The name '{method.Name}' of a mastery method must be small letters and digits with hyphens between them, at most 64.";
        }

        if (!Function().IsMatch(method.FunctionName ?? ""))
        {
            yield return $"The function name '{method.FunctionName}' of the method '{method.Name}' must be letters and digits, beginning with a letter, at most 64.";
        }
        else if (Keywords.IsReserved(method.FunctionName!) || Functions.IsName(method.FunctionName!) || Functions.Has(Functions.OnSequence, method.FunctionName!))
        {
            yield return $"The function name '{method.FunctionName}' of the method '{method.Name}' is a word of the rule language.";
        }

        if (known.FirstOrDefault(k => Same(k.Name, method.Name) || Same(k.FunctionName, method.FunctionName)) is { } other)
        {
            yield return $"The method '{method.Name}' ({method.FunctionName}) would be told from '{other.Name}' ({other.FunctionName}) by nothing; names are compared without case.";
        }

        if (string.IsNullOrWhiteSpace(method.Description))
        {
            yield return $"The method '{method.Name}' has no description for the people who read the pack.";
        }
    }

    private static IEnumerable<string> Parameter(MasteryMethod method, int index)
    {
        var parameter = method.Parameters[index];
        string which = $"The parameter '{parameter.Name}' of the method '{method.Name}'";
        if (!Key().IsMatch(parameter.Name ?? "") || parameter.Name == "method")
        {
            yield return $"{which} must be letters and digits, beginning with a small letter, and not 'method'.";
        }

        if (method.Parameters.Take(index).Any(p => Same(p.Name, parameter.Name)))
        {
            yield return $"{which} stands twice.";
        }

        if (parameter.Minimum > parameter.Maximum || parameter.Default < parameter.Minimum || parameter.Default > parameter.Maximum)
        {
            yield return $"{which} needs limits in their order, and a default between them.";
        }

        if (parameter.IsWhole && !(parameter.Minimum.IsWhole && parameter.Maximum.IsWhole && parameter.Default?.IsWhole != false))
        {
            yield return $"{which} is whole; its limits and its default must be.";
        }

        if (parameter.IsProficientCut && parameter.Default is not null)
        {
            yield return $"{which} stands for the proficient cut and cannot have a default as well.";
        }

        if (parameter.IsMasteryThreshold && (method.Result != MethodResult.Probability || method.Parameters.Count(p => p.IsMasteryThreshold) > 1))
        {
            yield return $"{which} says from which probability on a competency is mastered; a method whose result is a probability has one such parameter, and no other method has any.";
        }
    }

    private static bool Same(string? a, string? b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("^(?=.{1,64}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{0,63}$", RegexOptions.CultureInvariant)]
    private static partial Regex Function();

    [GeneratedRegex("^[a-z][A-Za-z0-9]{0,63}$", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
