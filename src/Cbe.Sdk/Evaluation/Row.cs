using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation;

/// <summary>One item of a sequence while rules are evaluated: its values by the positions of its item type.</summary>
/// <param name="id">What it is called in explanations; no rule can read it.</param>
/// <param name="cells">The values.</param>
internal sealed class Row(string id, Value[] cells)
{
    public string Id { get; } = id;

    public Value[] Cells { get; } = cells;
}
