using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Tests.Embedding;
using Cbe.Sdk.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Laws;

/// <summary>A method as it could be asked: parameters that it does not refuse, and scores at thresholds and with all six digits.</summary>
internal sealed record MethodCase(MasteryMethod Method, MethodCall Call, List<Number> Scores)
{
    public string Name => Method.Name;

    public Number? Estimate => Of(Scores);

    public Number? Of(IReadOnlyList<Number> scores) => Method.Estimate(Call, scores);

    public Number Argument(string name) => Call.Arguments[Method.Parameters.TakeWhile(p => p.Name != name).Count()];

    public override string ToString() => $"{Name} ({string.Join(", ", Call.Arguments)}) on {Call.Scale}, {Call.Digits} digits: {string.Join(" ", Scores)}";
}

internal static class RandomMethods
{
    /// <summary>Every built-in method, a host's own folds, and one of a host's in code.</summary>
    public static readonly MasteryMethod[] All =
    [
        .. HostMethods.Both.All,
        new DelegateMethod
        {
            Name = "middle-of-range",
            FunctionName = "MiddleOfRange",
            Description = "Halfway between the least and the greatest score.",
            Version = "1",
            Estimator = static (_, scores) => (scores.Min() + scores.Max()) / Number.FromInteger(2),
        },
    ];

    private static readonly Gen<Number> Score = Gen.OneOf(
        Gen.Choose(0, 100_000_000).Select(m => Number.FromMicros(m)),
        Gen.Elements("0", "0.000001", "1", "69", "69.999999", "70", "70.000001", "70.005", "70.5", "71", "99.999999", "100").Select(t => Number.TryParse(t, out var n) ? n : default));

    public static Arbitrary<MethodCase> Cases(Func<MasteryMethod, bool>? which = null) => (
        from method in Gen.Elements(All.Where(which ?? (_ => true)).ToArray())
        from scores in Score.NonEmptyListOf()
        from least in Gen.Elements(0, 0, 1)
        let scale = NumberRange.Between(least, 100)
        from digits in Gen.Elements(6, 6, 6, 4, 2, 0)
        from arguments in Arguments(method).Where(a => !method.Problems(a, scale).Any())
        select new MethodCase(method, new(arguments, scale, digits), [.. scores.Select(s => s < scale.Least ? scale.Least : s)])).ToArbitrary();

    public static void Hold(Func<MethodCase, bool> law, Func<MasteryMethod, bool>? which = null, int tests = 2_000) =>
        Prop.ForAll(Cases(which), law).Check(Config.QuickThrowOnFailure.WithMaxTest(tests));

    private static Gen<List<Number>> Arguments(MasteryMethod method) =>
        method.Parameters.Aggregate(Gen.Constant(new List<Number>()), (all, p) => from before in all from value in Of(p) select (List<Number>)[.. before, value]);

    /// <summary>The limits themselves, and between them what ordinary packs would say.</summary>
    private static Gen<Number> Of(MethodParameter p)
    {
        var ordinary = Number.FromInteger(p.Name is "beta" or "gamma" or "rho" ? 3 : 100);
        var least = p.Minimum < -ordinary ? -ordinary : p.Minimum;
        var most = p.Maximum > ordinary ? ordinary : p.Maximum;
        return p.IsProficientCut ? Gen.Constant(Number.FromInteger(70))
            : p.IsWhole ? Gen.Choose((int)(least.Micros / Number.Scale), 4).Select(n => Number.FromInteger(n))
            : Gen.Frequency((1, Gen.Elements(least, most, p.Default ?? least)), (4, Gen.Choose((int)least.Micros, (int)most.Micros).Select(m => Number.FromMicros(m))));
    }
}
