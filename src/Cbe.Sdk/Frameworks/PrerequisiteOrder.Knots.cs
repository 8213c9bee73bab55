namespace Cbe.Sdk.Frameworks;

/// <content>Strongly connected components, without recursion, for a chain may be as long as the framework. R. Tarjan, Depth-first search and linear graph algorithms (1972).</content>
internal sealed partial class PrerequisiteOrder
{
    /// <summary>For every competency the number of its knot; a competency that needs nothing in a circle is a knot of its own.</summary>
    private static int[] Knots(int[][] needs)
    {
        int[] knot = [.. Enumerable.Repeat(-1, needs.Length)];
        var visited = new int[needs.Length];
        var low = new int[needs.Length];
        var waiting = new Stack<int>();
        int time = 0;
        int count = 0;
        for (int root = 0; root < needs.Length; root++)
        {
            if (visited[root] == 0)
            {
                Visit(root);
            }
        }

        return knot;

        void Visit(int root)
        {
            var path = new Stack<(int Node, int Edge)>();
            Enter(root, path);
            while (path.TryPop(out var frame))
            {
                var (node, edge) = frame;
                if (edge < needs[node].Length)
                {
                    path.Push((node, edge + 1));
                    int next = needs[node][edge];
                    if (visited[next] == 0)
                    {
                        Enter(next, path);
                    }
                    else if (knot[next] < 0)
                    {
                        low[node] = Math.Min(low[node], visited[next]);
                    }

                    continue;
                }

                if (low[node] == visited[node])
                {
                    Close(node);
                }

                if (path.TryPeek(out var parent))
                {
                    low[parent.Node] = Math.Min(low[parent.Node], low[node]);
                }
            }
        }

        void Enter(int node, Stack<(int Node, int Edge)> path)
        {
            visited[node] = low[node] = ++time;
            waiting.Push(node);
            path.Push((node, 0));
        }

        void Close(int node)
        {
            int member;
            do
            {
                knot[member = waiting.Pop()] = count;
            }
            while (member != node);
            count++;
        }
    }
}
