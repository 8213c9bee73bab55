namespace Cbe.Sdk.Pipeline.Next;

/// <summary>Which way something that is seen of an item helps towards a level.</summary>
[Flags]
internal enum Way
{
    /// <summary>More of it never hurts.</summary>
    Up = 1,

    /// <summary>Less of it never hurts.</summary>
    Down = 2,

    /// <summary>Either may help.</summary>
    Both = Up | Down,
}
