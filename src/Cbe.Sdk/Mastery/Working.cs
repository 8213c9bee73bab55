using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery;

/// <summary>What an algorithm works with on its way, by name, for people who want to follow it.</summary>
internal sealed class Working
{
    private readonly Dictionary<string, Number>? _noted;

    public Working() => _noted = new(StringComparer.Ordinal);

    private Working(Dictionary<string, Number>? noted) => _noted = noted;

    /// <summary>For when nobody reads it.</summary>
    public static Working Unread { get; } = new(null);

    public IReadOnlyDictionary<string, Number> Noted => _noted ?? [];

    public void Note(string name, Number value)
    {
        if (_noted is not null)
        {
            _noted[name] = value;
        }
    }
}
