using System.Numerics;
using Cbe.Sdk.Evaluation.Columnar.Kernels;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Columnar.Folds;

/// <summary>
/// Any declared fold over a tile, lane by lane, as a flat program: in 64 bits where the range of the scores proves that
/// they suffice, otherwise in 128, where what leaves them has no estimate, as in <see cref="MasteryMethod.Estimate"/>.
/// </summary>
internal sealed unsafe class FoldLanes : EstimateLanes
{
    private readonly Fold _fold;
    private readonly MethodCall _call;
    private readonly FoldProgram _program;
    private readonly Int128[] _start;
    private readonly bool _starts = true;
    private readonly int _stepsIn64Bits;
    private readonly long _unit;

    public FoldLanes(Fold fold, MethodCall call)
        : base(fold, call)
    {
        _fold = fold;
        _call = call;
        _program = FoldCompiler.Compile(fold, call);
        _unit = (long)call.Unit;
        _start = new Int128[fold.State.Count];
        try
        {
            FoldEvaluator.Start(fold, call.Arguments).CopyTo(_start, 0);
        }
        catch (Exception e) when (e is OverflowException or DivideByZeroException)
        {
            _starts = false;
        }

        _stepsIn64Bits = _starts ? FoldRange.StepsIn64Bits(fold, call, MostScore) : -1;
    }

    protected override ulong Narrow(LaneKernels kernels, int* scores, ulong* selected, int n, long most, long* result) => Lanes(scores, selected, n, most, result);

    protected override ulong Wide(LaneKernels kernels, long* scores, ulong* selected, int n, long most, long* result) => Lanes(scores, selected, n, most, result);

    private ulong Lanes<T>(T* scores, ulong* selected, int n, long most, long* result)
        where T : unmanaged
    {
        if (!_starts)
        {
            return 0;
        }

        return most <= MostScore && n <= _stepsIn64Bits
            ? Lanes<T, long>(scores, selected, n, result)
            : Lanes<T, Int128>(scores, selected, n, result);
    }

    private ulong Lanes<T, TInteger>(T* scores, ulong* selected, int n, long* result)
        where T : unmanaged
        where TInteger : unmanaged, IBinaryInteger<TInteger>
    {
        TInteger* registers = stackalloc TInteger[_program.Registers];
        _program.Begin(registers);
        ulong known = 0;
        for (int lane = 0; lane < LaneKernels.Lanes; lane++)
        {
            try
            {
                known |= Lane(scores, selected, n, lane, registers, result) ? 1UL << lane : 0;
            }
            catch (Exception e) when (e is OverflowException or DivideByZeroException)
            {
                // A value left 128 bits, or a denominator is zero: there is no estimate.
            }
        }

        return known;
    }

    private bool Lane<T, TInteger>(T* scores, ulong* selected, int n, int lane, TInteger* registers, long* result)
        where T : unmanaged
        where TInteger : unmanaged, IBinaryInteger<TInteger>
    {
        for (int i = 0; i < _start.Length; i++)
        {
            registers[i] = TInteger.CreateChecked(_start[i]);
        }

        int count = 0;
        long least = long.MaxValue;
        long greatest = long.MinValue;
        for (int row = 0; row < n; row++)
        {
            if ((selected[row] >> lane & 1) != 0)
            {
                long score = Score(scores, ((long)row * LaneKernels.Lanes) + lane);
                least = Math.Min(least, score);
                greatest = Math.Max(greatest, score);
                registers[_program.Item] = TInteger.CreateTruncating(score);
                _program.Step(registers);
                count++;
            }
        }

        if (count < _fold.Minimum || !_program.Finish(registers))
        {
            return false;
        }

        long estimate = long.CreateChecked(registers[_program.Result]);
        result[lane] = estimate;
        return Fits(estimate, count, least, greatest);
    }

    private bool Fits(long estimate, int count, long least, long greatest)
    {
        if (_fold.Result == MethodResult.Scores && count > 0)
        {
            return _unit == 1
                ? estimate >= least && estimate <= greatest
                : estimate >= Rounded(least) && estimate <= Rounded(greatest);
        }

        var range = _fold.RangeOver(_call.Scale, _call.Digits);
        return estimate >= range.Least.Micros && estimate <= range.Most.Micros;
    }

    private long Rounded(long score) => checked((long)(Rounding.Divide(score, _unit) * _unit));
}
