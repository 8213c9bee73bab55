using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Evaluation.Columnar;

/// <summary>What an expression is while a program is made of it: where its value comes from, for a case or for each item of a frame.</summary>
/// <param name="Frame">The frame for whose items it has a value; null where a case has one.</param>
internal abstract record Operand(LaneFrame? Frame);

/// <summary>A value that is the same for all cases.</summary>
internal sealed record ImmediateOperand(Immediate Immediate) : Operand((LaneFrame?)null);

/// <summary>A condition: met, not met, or neither.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Met">Where it is met.</param>
/// <param name="NotMet">Where it is not; null where it is wherever it is not met.</param>
internal sealed record TruthOperand(LaneFrame? Frame, Register Met, Register? NotMet) : Operand(Frame);

/// <summary>A number, level, symbol, day or text, in the units of <see cref="Values.Value.Low"/>.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Low">The value, or the least that it can be.</param>
/// <param name="High">The most that it can be; null where it is exact.</param>
/// <param name="Known">Where it is known; null for everywhere. What <paramref name="Low"/> holds elsewhere means nothing.</param>
internal sealed record NumberOperand(LaneFrame? Frame, Register Low, Register? High, Register? Known) : Operand(Frame);

/// <summary>A value that stands in a column of the data: the element times a factor and an addend, which is counted from the day of the decision for days since.</summary>
internal sealed record ColumnOperand(LaneFrame Items, int Column, RuleType Type, long Factor = 1, Immediate? Addend = null, bool NeverMissing = false) : Operand(Items);

/// <summary>The first or last of a sequence's items: one item for each case, or none.</summary>
internal sealed record ElementOperand(SequenceOperand Source, bool IsLast) : Operand((LaneFrame?)null);

/// <summary>A member of the first or last item: nothing is read before it is known what for.</summary>
internal sealed record ElementMemberOperand(ElementOperand Element, Operand OfItems, RuleType Type) : Operand((LaneFrame?)null);

/// <summary>An item of a frame: of each row, or of the row at which a loop stands.</summary>
/// <param name="Items">The frame.</param>
/// <param name="Loop">The loop; null for every row.</param>
internal sealed record ItemOperand(LaneFrame Items, LaneLoop? Loop) : Operand(Loop is null ? Items : null);

/// <summary>A sequence: which items of a frame belong to it, and their values where it is no sequence of items.</summary>
/// <param name="Items">The frame.</param>
/// <param name="Present">Which items may belong to it.</param>
/// <param name="Undecided">Of these, which are not sure to; null for none.</param>
/// <param name="Undetermined">Of which cases not even the positions are known; null for none.</param>
/// <param name="Element">The values, for each row; null for the items themselves.</param>
internal sealed record SequenceOperand(LaneFrame Items, Register Present, Register? Undecided, Register? Undetermined, Operand? Element) : Operand((LaneFrame?)null);

/// <summary>How many items there are: nothing is counted before it is known what for.</summary>
/// <param name="Sure">Which items surely count.</param>
/// <param name="Possible">Which may.</param>
/// <param name="Undetermined">Of which cases nothing can be said; null for none.</param>
internal sealed record CountOperand(Register Sure, Register Possible, Register? Undetermined) : Operand((LaneFrame?)null);

/// <summary>How many different words items have, in a column of few words.</summary>
internal sealed record DistinctCountOperand(ColumnOperand Of, int Kinds, Register Selected, Register? Undetermined) : Operand((LaneFrame?)null);

/// <summary>The mean of numbers: no quotient is made before it is known what for.</summary>
/// <param name="Values">The numbers.</param>
/// <param name="Selected">Which of them count.</param>
/// <param name="Known">Of which cases there is a mean.</param>
internal sealed record MeanOperand(Steps.ItemNumbers Values, Register Selected, Register Known) : Operand((LaneFrame?)null);
