namespace Cbe.Cli.Ways;

/// <summary>What a box of a picture is: where the learner stands, or where the way leads.</summary>
internal enum BoxKind
{
    Reached,
    Ready,
    Blocked,
    Undetermined,
    Route,
    Credential,
}

/// <summary>A box. Its lines of text say in words what its shape says.</summary>
internal sealed record Box(string Id, BoxKind Kind, IReadOnlyList<string> Text);
