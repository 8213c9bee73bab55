namespace Cbe.Sdk.Evaluation.Columnar;

/// <summary>
/// One step of a program: a loop over a block of lanes. Two steps are equal when they do the same with the same registers,
/// whatever register they write: so a common part of several rules is made once.
/// </summary>
internal abstract record LaneStep
{
    /// <summary>What it makes.</summary>
    public Register Result { get; set; } = null!;

    /// <summary>What else it makes, of a step that makes two things at once.</summary>
    public Register? Also { get; set; }

    /// <summary>What it reads.</summary>
    public abstract IEnumerable<Register?> Reads { get; }

    /// <summary>The depth of the loop at whose place it looks; 0 for none.</summary>
    public virtual int LoopDepth => 0;

    /// <summary>Whether it makes the same for every block: then it is done once, when the memory is made.</summary>
    public virtual bool IsConstant => false;

    public abstract void Run(LaneWorkspace w);

    public virtual bool Equals(LaneStep? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();
}
