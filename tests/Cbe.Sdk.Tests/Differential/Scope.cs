using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>What an expression can name where it stands: fields, parameters, local parameters, and the items of the calls around it.</summary>
/// <param name="Vocabulary">The fields.</param>
/// <param name="Parameters">The parameters of the pack.</param>
internal sealed record Scope(Vocabulary Vocabulary, IReadOnlyList<Parameter> Parameters)
{
    public IReadOnlyList<(string Name, RuleType Type)> Locals { get; init; } = [];

    /// <summary>The items of the calls around, innermost last; one without a name is the implicit item.</summary>
    public IReadOnlyList<(string? Name, RuleType Type)> Items { get; init; } = [];

    /// <summary>How many sequence calls may still be nested.</summary>
    public int CallsLeft { get; init; } = LanguageLimits.CostDegree;

    public Scope Within(string? name, RuleType item) => this with { Items = [.. Items, (name, item)], CallsLeft = CallsLeft - 1 };

    /// <summary>Everything that can be read without a call, with its type.</summary>
    public IEnumerable<(string Text, RuleType Type)> Readable()
    {
        foreach (var field in Vocabulary.Fields.Where(f => f.Scope == FieldScope.Root || Items.Count == 0))
        {
            yield return (field.Name, field.Type);
        }

        foreach (var parameter in Parameters)
        {
            yield return ($"params.{parameter.Name}", parameter.Type);
        }

        foreach (var local in Locals)
        {
            yield return local;
            foreach (var member in local.Type.Kind == Values.ValueKind.Item ? local.Type.Item!.Fields : [])
            {
                yield return ($"{local.Name}.{member.Name}", member.Type);
            }
        }

        for (int i = 0; i < Items.Count; i++)
        {
            var (name, type) = Items[i];
            bool innermost = i == Items.Count - 1;
            if (type.Item is { } item && (name is not null || innermost))
            {
                foreach (var member in item.Fields)
                {
                    yield return (name is null ? member.Name : $"{name}.{member.Name}", member.Type);
                }
            }
            else if (name is not null)
            {
                yield return (name, type);
            }
        }
    }

    public IEnumerable<string> Scalars(RuleType type) => Readable().Where(r => r.Type.Equals(type)).Select(r => r.Text);

    /// <summary>The sequences that can be read here; none where no call may be nested any more.</summary>
    public IReadOnlyList<(string Text, RuleType Element)> Sequences() =>
        CallsLeft == 0 ? [] : [.. Readable().Where(r => r.Type.Kind == Values.ValueKind.Sequence).Select(r => (r.Text, r.Type.Element!))];
}
