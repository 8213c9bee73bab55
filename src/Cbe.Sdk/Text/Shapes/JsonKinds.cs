namespace Cbe.Sdk.Text.Shapes;

/// <summary>Kinds of JSON value, in words.</summary>
internal static class JsonKinds
{
    public static string Words(JsonKind kind) => kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "an array",
        JsonKind.Text => "a text",
        JsonKind.Number => "a number",
        JsonKind.Null => "null",
        _ => "true or false",
    };
}
