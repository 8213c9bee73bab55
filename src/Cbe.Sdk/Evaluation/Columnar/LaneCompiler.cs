using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Evaluation.Columnar;

/// <summary>
/// Makes a program of bound expressions: every node becomes steps over blocks of lanes. What several expressions have in
/// common is made once; nothing is made that nobody reads. No value depends on another case.
/// </summary>
internal sealed partial class LaneCompiler : IBoundVisitor<Operand>
{
    private readonly List<Register> _registers = [];
    private readonly List<LaneFrame> _frames = [];
    private readonly List<string> _texts = [];
    private readonly List<LaneStep> _steps = [];
    private readonly List<Dictionary<LaneStep, LaneStep>> _made = [[]];
    private readonly Dictionary<LocalParameter, Operand> _locals = new(ReferenceEqualityComparer.Instance);
    private List<LaneLoop> _loops = [];
    private List<Operand> _items = [];
    private LaneInputs _inputs = null!;

    /// <summary>A frame whose columns, and which items are there, come from outside.</summary>
    public LaneFrame NewFrame()
    {
        var frame = new LaneFrame(_frames.Count);
        frame.Present = Input(isMask: true, frame);
        _frames.Add(frame);
        return frame;
    }

    /// <summary>A register that is filled from outside, before the program runs or by a step of the caller's own.</summary>
    public Register Input(bool isMask, LaneFrame? frame) => NewRegister(isMask, frame, 0);

    /// <summary>Compiles an expression.</summary>
    /// <param name="node">The expression.</param>
    /// <param name="inputs">What its names mean.</param>
    public Operand Compile(BoundNode node, LaneInputs inputs)
    {
        _inputs = inputs;
        return node.Accept(this);
    }

    /// <summary>The program of all that was compiled, without what does not lead to one of the outputs.</summary>
    /// <param name="outputs">The registers that are read when it has run.</param>
    public LaneProgram Build(IEnumerable<Register?> outputs) =>
        new(LiveSteps.Of(_steps, outputs), _registers, _frames, _texts);

    public Operand Visit(ConstantNode node) => Constant(node.Type, node.Value);

    public Operand Visit(ParameterNode node) => Constant(node.Type, node.Parameter.Value);

    public Operand Visit(InputNode node) => _inputs.Input(this, node.Field);

    public Operand Visit(LocalNode node)
    {
        if (!_locals.TryGetValue(node.Local, out var operand))
        {
            operand = Outside(node.Local.Value);
            _locals.Add(node.Local, operand);
        }

        return operand;
    }

    public Operand Visit(ItemNode node) => _items[node.Item.Depth];

    public Operand Visit(MemberNode node) => Member(node.Item.Accept(this), node.Field);

    /// <summary>Adds a step that is not there yet, outside of every loop in which it has no part.</summary>
    public LaneStep Emit(LaneStep step, bool isMask, LaneFrame? frame, bool also = false)
    {
        int depth = Math.Max(step.LoopDepth, step.Reads.Max(r => r?.Depth) ?? 0);
        if (_made[depth].TryGetValue(step, out var made))
        {
            return made;
        }

        step.Result = NewRegister(isMask, frame, depth);
        step.Also = also ? NewRegister(isMask: true, frame, depth) : null;
        _made[depth].Add(step, step);
        StepsAt(depth).Add(step);
        return step;
    }

    public Register Mask(LaneStep step, LaneFrame? frame) => Emit(step, isMask: true, frame).Result;

    public Register Number(LaneStep step, LaneFrame? frame) => Emit(step, isMask: false, frame).Result;

    private List<LaneStep> StepsAt(int depth) => depth == 0 ? _steps : _loops[depth - 1].Body;

    private Register NewRegister(bool isMask, LaneFrame? frame, int depth)
    {
        var register = new Register(_registers.Count, isMask, frame, depth);
        _registers.Add(register);
        return register;
    }

    /// <summary>What stands in no loop and reads no item, compiled so wherever it is asked for.</summary>
    private Operand Outside(BoundNode node)
    {
        var (items, loops) = (_items, _loops);
        (_items, _loops) = ([], []);
        var operand = node.Accept(this);
        (_items, _loops) = (items, loops);
        return operand;
    }

    /// <summary>The same, where it is so.</summary>
    private Operand OutsideIfClosed(BoundNode node) => _loops.Count > 0 && FreeItems.None(node) ? Outside(node) : node.Accept(this);
}
