using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;

namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>The decaying average of a case's selected numbers, oldest first; where none is, the number means nothing.</summary>
internal sealed unsafe record DecayStep(ItemNumbers Of, Register Selected, long Weight) : LaneStep
{
    private static readonly MasteryMethod Method = MasteryMethods.Find("decaying-average")!;

    public override IEnumerable<Register?> Reads => [Of.Register, Selected];

    /// <summary>Whether a method is this one, as it is built in and with all its digits.</summary>
    public static bool Is(MasteryMethod method, MethodCall call) => ReferenceEquals(method, Method) && call.Digits == MethodCall.AllDigits;

    public override void Run(LaneWorkspace w)
    {
        var tiles = w.Frames[Selected.Frame!.Id].Tiles;
        int* narrow = Of.Narrow(w);
        long* wide = narrow is null ? Of.Wide(w) : null;
        long most = narrow is null ? Of.Most(w) : 0;
        for (int t = 0; t < w.Tiles; t++)
        {
            var (first, rows) = tiles[t];
            ulong* selected = w.Masks(Selected) + first;
            long* result = w.Numbers(Result) + (t * LaneWorkspace.Lanes);
            if (narrow is not null)
            {
                w.Kernels.Decay(narrow + ((long)first * LaneWorkspace.Lanes), selected, rows, Weight, result);
            }
            else
            {
                w.Kernels.Decay(wide + ((long)first * LaneWorkspace.Lanes), selected, rows, Weight, most, result);
            }
        }
    }
}
