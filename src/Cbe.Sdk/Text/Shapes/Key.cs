namespace Cbe.Sdk.Text.Shapes;

/// <summary>A key of an object, in camelCase; PascalCase is read as well.</summary>
internal sealed record Key(string Name, Shape Shape, bool IsRequired = false);
