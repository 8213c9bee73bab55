namespace Cbe.Sdk.Language.Bound;

/// <summary>
/// Walks bound trees. One method for each kind of node: a new kind of node is a compile error in every
/// back end until it says what the node means there, so nothing is skipped silently.
/// </summary>
/// <typeparam name="T">What the walk makes of a node.</typeparam>
public interface IBoundVisitor<out T>
{
    /// <summary>A value that stands in the rule.</summary>
    T Visit(ConstantNode node);

    /// <summary>A named root or an outer value of the vocabulary.</summary>
    T Visit(InputNode node);

    /// <summary>A parameter of the pack, with its value in the era at hand.</summary>
    T Visit(ParameterNode node);

    /// <summary>A local parameter of the rule; evaluated once.</summary>
    T Visit(LocalNode node);

    /// <summary>The item that a sequence call is looking at, or a single value of one.</summary>
    T Visit(ItemNode node);

    /// <summary>A member of an item.</summary>
    T Visit(MemberNode node);

    /// <summary>Negation: met and not met change places.</summary>
    T Visit(NotNode node);

    /// <summary>The opposite number.</summary>
    T Visit(NegateNode node);

    /// <summary>Arithmetic on two numbers, or the days between two days.</summary>
    T Visit(ArithmeticNode node);

    /// <summary>A comparison. A level beside a number compares by rank. Where an operand is known within bounds only, it decides when both ends agree.</summary>
    T Visit(ComparisonNode node);

    /// <summary><c>x in (a, b)</c>: <c>x == a or x == b</c>.</summary>
    T Visit(MembershipNode node);

    /// <summary><c>and</c> or <c>or</c> (Kleene).</summary>
    T Visit(LogicalNode node);

    /// <summary><c>condition ? then : otherwise</c>: missing when the condition is; else the chosen branch.</summary>
    T Visit(ConditionalNode node);

    /// <summary><c>x ?? other</c>: the value, or the other when it is missing.</summary>
    T Visit(CoalesceNode node);

    /// <summary><c>has(x)</c>: whether a value is known. Never missing.</summary>
    T Visit(HasNode node);

    /// <summary>A function of single numbers.</summary>
    T Visit(FunctionNode node);

    /// <summary>The items for which the condition is met; an item for which it is insufficient stays as undecided.</summary>
    T Visit(WhereNode node);

    /// <summary>One value for each item.</summary>
    T Visit(SelectNode node);

    /// <summary>The items by a key, stable, missing keys first.</summary>
    T Visit(OrderNode node);

    /// <summary>The different values of a sequence of single values, in order of first appearance; missing ones are left out.</summary>
    T Visit(DistinctNode node);

    /// <summary>Some items by their position. Of a sequence with undecided items every use is missing: positions are not known.</summary>
    T Visit(SliceNode node);

    /// <summary>How many items there are, or how many meet a condition; known within bounds when some are undecided.</summary>
    T Visit(CountNode node);

    /// <summary><c>Any</c> or <c>All</c>.</summary>
    T Visit(QuantifierNode node);

    /// <summary>One value from a sequence of single values, or the first or last item of a sequence of items.</summary>
    T Visit(AggregateNode node);

    /// <summary><c>Average(value, weight)</c>: a mean in which items weigh differently, rounded once.</summary>
    T Visit(WeightedMeanNode node);

    /// <summary><c>Aggregate</c>: a number carried from item to item. Missing for one item is missing for good.</summary>
    T Visit(AccumulateNode node);

    /// <summary>A mastery method: a declared fold over a sequence of numbers, oldest first.</summary>
    T Visit(MethodNode node);
}
