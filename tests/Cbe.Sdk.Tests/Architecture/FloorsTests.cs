using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Architecture;

public class FloorsTests
{
    /// <summary>Arrows that point up on purpose, as "Namespace.Type -> Namespace.Type", each with its reason. Keep it empty.</summary>
    private static readonly HashSet<string> Allowed = [];

    private static readonly IReadOnlyList<Type> Types = [.. typeof(Number).Assembly.GetTypes().Where(Floors.IsOurs)];

    [Fact]
    public void Every_namespace_stands_on_a_floor() =>
        None.Of("types on no floor", Types.Where(t => Floors.Of(t) is null).Select(t => t.FullName));

    [Fact]
    public void Types_see_only_their_own_floor_and_those_below()
    {
        var up = Types.SelectMany(t => TypeReferences.Of(t)
                .Where(r => Floors.IsOurs(r) && Floors.Of(r) > Floors.Of(t))
                .Select(r => $"{Outermost(t)} -> {Outermost(r)}"))
            .Where(arrow => !Allowed.Contains(arrow));
        None.Of("arrows that point up", up);
    }

    [Fact]
    public void The_reader_of_dependencies_sees_into_method_bodies() =>
        Assert.Contains(typeof(Cbe.Sdk.Text.Shapes.SchemaDefinitions), TypeReferences.Of(typeof(Cbe.Sdk.Text.Shapes.SchemaDocument)));

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
