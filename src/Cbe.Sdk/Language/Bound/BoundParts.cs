namespace Cbe.Sdk.Language.Bound;

/// <summary>The nodes below a node, local parameters among them.</summary>
internal sealed class BoundParts : IBoundVisitor<IReadOnlyList<BoundNode>>
{
    private static readonly BoundParts Visitor = new();

    /// <summary>The node and everything below it, in the order of reading. A local parameter that is read many times is walked once.</summary>
    public static IEnumerable<BoundNode> Of(BoundNode root)
    {
        var open = new Stack<BoundNode>([root]);
        var locals = new HashSet<LocalParameter>(ReferenceEqualityComparer.Instance);
        while (open.TryPop(out var node))
        {
            yield return node;
            if (node is LocalNode { Local: var local } && !locals.Add(local))
            {
                continue;
            }

            foreach (var part in node.Accept(Visitor).Reverse())
            {
                open.Push(part);
            }
        }
    }

    public IReadOnlyList<BoundNode> Visit(ConstantNode node) => [];

    public IReadOnlyList<BoundNode> Visit(InputNode node) => [];

    public IReadOnlyList<BoundNode> Visit(ParameterNode node) => [];

    public IReadOnlyList<BoundNode> Visit(LocalNode node) => [node.Local.Value];

    public IReadOnlyList<BoundNode> Visit(ItemNode node) => [];

    public IReadOnlyList<BoundNode> Visit(MemberNode node) => [node.Item];

    public IReadOnlyList<BoundNode> Visit(NotNode node) => [node.Operand];

    public IReadOnlyList<BoundNode> Visit(NegateNode node) => [node.Operand];

    public IReadOnlyList<BoundNode> Visit(ArithmeticNode node) => [node.Left, node.Right];

    public IReadOnlyList<BoundNode> Visit(ComparisonNode node) => [node.Left, node.Right];

    public IReadOnlyList<BoundNode> Visit(MembershipNode node) => [node.Value, .. node.Options];

    public IReadOnlyList<BoundNode> Visit(LogicalNode node) => [node.Left, node.Right];

    public IReadOnlyList<BoundNode> Visit(ConditionalNode node) => [node.Condition, node.Then, node.Otherwise];

    public IReadOnlyList<BoundNode> Visit(CoalesceNode node) => [node.Value, node.Otherwise];

    public IReadOnlyList<BoundNode> Visit(HasNode node) => [node.Operand];

    public IReadOnlyList<BoundNode> Visit(FunctionNode node) => node.Arguments;

    public IReadOnlyList<BoundNode> Visit(WhereNode node) => [node.Source, node.Predicate];

    public IReadOnlyList<BoundNode> Visit(SelectNode node) => [node.Source, node.Selector];

    public IReadOnlyList<BoundNode> Visit(OrderNode node) => [node.Source, node.Key];

    public IReadOnlyList<BoundNode> Visit(DistinctNode node) => [node.Source];

    public IReadOnlyList<BoundNode> Visit(SliceNode node) => [node.Source];

    public IReadOnlyList<BoundNode> Visit(CountNode node) => WithPredicate(node.Source, node.Predicate);

    public IReadOnlyList<BoundNode> Visit(QuantifierNode node) => WithPredicate(node.Source, node.Predicate);

    public IReadOnlyList<BoundNode> Visit(AggregateNode node) => [node.Source];

    public IReadOnlyList<BoundNode> Visit(WeightedMeanNode node) => [node.Source, node.Measured, node.Weight];

    public IReadOnlyList<BoundNode> Visit(AccumulateNode node) => [node.Source, node.Seed, node.Step];

    public IReadOnlyList<BoundNode> Visit(MethodNode node) => [node.Source];

    private static BoundNode[] WithPredicate(BoundNode source, BoundNode? predicate) => predicate is null ? [source] : [source, predicate];
}
