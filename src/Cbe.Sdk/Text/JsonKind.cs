namespace Cbe.Sdk.Text;

/// <summary>What a JSON value is.</summary>
internal enum JsonKind
{
    Object,
    Array,
    Text,
    Number,
    True,
    False,
    Null,
}
