using System.Globalization;
using Cbe.Sdk.Evaluation.Columnar.Folds;
using Cbe.Sdk.Evaluation.Columnar.Kernels;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Tests.Evaluation.Columnar.Kernels;
using Cbe.Sdk.Values;
using Xunit.Abstractions;

namespace Cbe.Sdk.Tests.Evaluation.Columnar.Folds;

/// <summary>Every method over tiles against the method itself: each estimate to the last digit, and where there is none.</summary>
public unsafe class EstimateLanesTests(ITestOutputHelper output)
{
    private static readonly int[] Sizes = [0, 1, 2, 3, 10, 33];

    private static readonly NumberRange[] Scales = [NumberRange.Between(0, 1), NumberRange.Between(1, 4), NumberRange.Between(0, 100), NumberRange.Between(-2_000, 2_000), NumberRange.Between(-1_000_000, 1_000_000)];

    public static TheoryData<string> Methods => [.. MasteryMethods.All.Select(m => m.Name)];

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_built_in_method_gives_in_lanes_what_it_gives_alone(string name) => Check(MasteryMethods.Find(name)!);

    [Fact]
    public void A_declaration_that_looks_like_a_built_in_one_runs_as_what_it_is()
    {
        var builder = new FoldBuilder("latest", "Latest", "The first score.");
        var count = builder.State("count", 0);
        var first = builder.State("first", 1);
        builder.Step(count, count + 1);
        builder.Step(first, FoldExpression.When(count.Is(0), builder.Item, first));
        Check(builder.Finish(count >= 1, first));
    }

    [Fact]
    public void A_value_that_leaves_64_bits_is_kept_in_128_and_one_that_leaves_those_has_no_estimate()
    {
        var squares = new FoldBuilder("squares", "Squares", "A mean by way of squares of squares.");
        var sum = squares.State("sum", 4);
        var count = squares.State("count", 0);
        squares.Step(sum, sum + (squares.Item * squares.Item * squares.Item * squares.Item));
        squares.Step(count, count + 1);
        FoldExpression one = Number.One;
        Check(squares.Finish(count >= 1, FoldExpression.RoundedQuotient(sum, count * one * one * one * 4), MethodResult.Scale));
    }

    [Fact]
    public void A_denominator_of_zero_has_no_estimate_and_one_that_is_never_reached_does_not_matter()
    {
        var builder = new FoldBuilder("divided", "Divided", "A sum over how many differ from the first.");
        var count = builder.State("count", 0);
        var other = builder.State("other", 0);
        var first = builder.State("first", 1);
        var sum = builder.State("sum", 1);
        builder.Step(first, FoldExpression.When(count.Is(0), builder.Item, first));
        builder.Step(other, FoldExpression.When(builder.Item.Is(first), other, other + 1));
        builder.Step(sum, sum - builder.Item);
        builder.Step(count, count + 1);
        Check(builder.Finish(count >= 1, FoldExpression.When(count.Is(2), first, FoldExpression.RoundedQuotient(sum, other)), MethodResult.Scale));
    }

    [Fact]
    public void The_same_question_is_equal()
    {
        var method = MasteryMethods.Find("decaying-average")!;
        var call = new MethodCall([Number.FromDecimal(0.65m)], Scales[0]);
        Assert.Equal(EstimateLanes.Create(method, call), EstimateLanes.Create(method, call with { Arguments = [Number.FromDecimal(0.65m)] }));
        Assert.NotEqual(EstimateLanes.Create(method, call), EstimateLanes.Create(method, call with { Digits = 2 }));
    }

    private void Check(MasteryMethod method)
    {
        var random = new Random(7);
        int estimates = 0;
        int none = 0;
        foreach (var scale in Scales)
        {
            foreach (int digits in new[] { 6, 6, 4, 2, 1, 0 })
            {
                if (Arguments(method, scale, random) is not { } arguments)
                {
                    continue;
                }

                var call = new MethodCall(arguments, scale, digits);
                var lanes = EstimateLanes.Create(method, call);
                foreach (int n in Sizes)
                {
                    var selected = Tiles.Selection(n, random.Next(2) == 0 ? 0.8 : 1, false, random);
                    var scores = Tiles.New(n, () => Score(scale, random));
                    estimates += Same(lanes, selected, scores, ref none);
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{method.Name}: {estimates:N0} estimates, {none:N0} times none"));
        Assert.True(estimates > 1_000);
    }

    private static int Same(EstimateLanes lanes, ulong[] selected, long[] scores, ref int none)
    {
        int n = selected.Length;
        int estimates = 0;
        long most = Math.Max(Math.Abs(lanes.Call.Scale.Least.Micros), Math.Abs(lanes.Call.Scale.Most.Micros));
        bool narrow = most < int.MaxValue;
        var ints = narrow ? Tiles.New<int>(scores.Length) : [];
        for (int i = 0; i < ints.Length; i++)
        {
            ints[i] = Tiles.Has(selected[i / 64], i % 64) ? (int)scores[i] : int.MinValue;
        }

        var expected = Enumerable.Range(0, 64).Select(lane => lanes.Method.Estimate(lanes.Call, [.. Tiles.Of(scores, selected, lane).Select(Number.FromMicros)])).ToArray();
        foreach (var kernels in LaneKernels.All)
        {
            foreach (bool asInts in narrow ? new[] { false, true } : [false])
            {
                var result = Tiles.New<long>(64);
                ulong known = asInts
                    ? lanes.Run(kernels, Tiles.At(ints), Tiles.At(selected), n, most, Tiles.At(result))
                    : lanes.Run(kernels, Tiles.At(scores), Tiles.At(selected), n, most, Tiles.At(result));
                for (int lane = 0; lane < 64; lane++)
                {
                    Number? actual = Tiles.Has(known, lane) ? Number.FromMicros(result[lane]) : null;
                    Assert.Equal(expected[lane], actual);
                    estimates += actual is null ? 0 : 1;
                    none += actual is null ? 1 : 0;
                }
            }
        }

        return estimates;
    }

    /// <summary>Scores of the scale: its ends, few digits, and all six.</summary>
    private static long Score(NumberRange scale, Random random)
    {
        long any = random.NextInt64(scale.Least.Micros, scale.Most.Micros + 1);
        return random.Next(8) switch
        {
            0 => scale.Least.Micros,
            1 => scale.Most.Micros,
            2 or 3 => any / 1_000 * 1_000,
            4 => any / Number.Scale * Number.Scale,
            _ => any,
        };
    }

    private static List<Number>? Arguments(MasteryMethod method, NumberRange scale, Random random)
    {
        for (int attempt = 0; attempt < 100; attempt++)
        {
            List<Number> arguments = [.. method.Parameters.Select(p => Argument(p, scale, random))];
            if (!method.Problems(arguments, scale).Any())
            {
                return arguments;
            }
        }

        return null;
    }

    private static Number Argument(MethodParameter parameter, NumberRange scale, Random random) =>
        parameter.IsProficientCut ? Number.FromMicros(Score(scale, random))
        : parameter.Default is { } given && random.Next(3) == 0 ? given
        : parameter.IsWhole ? Number.FromInteger(random.NextInt64(parameter.Minimum.Micros / Number.Scale, Math.Min(6, parameter.Maximum.Micros / Number.Scale) + 1))
        : Number.FromMicros(random.NextInt64(Math.Max(parameter.Minimum.Micros, -3 * Number.Scale), Math.Min(parameter.Maximum.Micros, 3 * Number.Scale) + 1));
}
