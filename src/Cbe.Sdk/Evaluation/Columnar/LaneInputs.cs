using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Evaluation.Columnar;

/// <summary>Where the names of a vocabulary get their values from, for a program.</summary>
internal abstract class LaneInputs
{
    /// <summary>A name that a rule may use by itself.</summary>
    public abstract Operand Input(LaneCompiler compiler, Field field);

    /// <summary>A member of the items of a frame, for each row; null for a frame that is another in a new order, whose members are those of the other.</summary>
    public abstract Operand? Member(LaneCompiler compiler, LaneFrame items, Field field);
}
