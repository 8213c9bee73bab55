using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Text;

/// <summary>
/// Writes JSON one way only, so that the same content gives the same bytes: keys in the order of the calls, nothing
/// absent written, no white space, texts escaped as in RFC 8785. Independent of the runtime's own JSON escaping.
/// </summary>
internal sealed class CanonicalJson
{
    /// <summary>Quotes, backslashes and control characters; a text without them, as nearly all are, is written as it stands.</summary>
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '"', '\\']);

    private readonly StringBuilder _text = new();
    private bool _comma;

    public CanonicalJson Open(char bracket)
    {
        Separate();
        _text.Append(bracket);
        _comma = false;
        return this;
    }

    public CanonicalJson Close(char bracket)
    {
        _text.Append(bracket);
        _comma = true;
        return this;
    }

    public CanonicalJson Key(string key)
    {
        Text(key);
        _text.Append(':');
        _comma = false;
        return this;
    }

    public CanonicalJson Text(string text)
    {
        Separate();
        _text.Append('"');
        if (text.AsSpan().IndexOfAny(Escaped) < 0)
        {
            _text.Append(text);
        }
        else
        {
            foreach (char c in text)
            {
                Append(c);
            }
        }

        _text.Append('"');
        return this;
    }

    /// <summary>A number, <c>true</c> or <c>false</c>, already as text.</summary>
    public CanonicalJson Raw(string literal)
    {
        Separate();
        _text.Append(literal);
        return this;
    }

    public CanonicalJson Member(string key, string? text) => text is null ? this : Key(key).Text(text);

    public CanonicalJson Literal(string key, string? literal) => literal is null ? this : Key(key).Raw(literal);

    public CanonicalJson Member(string key, int? number) => Literal(key, number?.ToString(CultureInfo.InvariantCulture));

    public CanonicalJson Member(string key, Number? number) => Literal(key, number?.ToString());

    public CanonicalJson Member(string key, DateOnly? day) => Member(key, day?.ToText());

    public CanonicalJson Texts(string key, IReadOnlyCollection<string> texts) => List(key, texts, (t, j) => j.Text(t));

    /// <summary>An array that is written also when it is empty, for readers who expect the key.</summary>
    public CanonicalJson All<T>(string key, IEnumerable<T> items, Action<T, CanonicalJson> write)
    {
        Key(key).Open('[');
        foreach (var item in items)
        {
            write(item, this);
        }

        return Close(']');
    }

    public CanonicalJson AllTexts(string key, IEnumerable<string> texts) => All(key, texts, (t, j) => j.Text(t));

    /// <summary>A JSON value that was read, keys in ordinal order and numbers in their shortest form.</summary>
    public CanonicalJson Value(JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                Open('{');
                foreach (var member in value.Members.OrderBy(m => m.Name, StringComparer.Ordinal))
                {
                    Key(member.Name).Value(member.Value);
                }

                return Close('}');
            case JsonKind.Array:
                Open('[');
                value.Items.ForEach(i => Value(i));
                return Close(']');
            case JsonKind.Text:
                return Text(value.Text);
            case JsonKind.Number:
                return Raw(Number.TryParse(value.Text, out var number) ? number.ToString() : value.Text);
            case JsonKind.Null:
                return Raw("null");
            default:
                return Raw(value.Kind == JsonKind.True ? "true" : "false");
        }
    }

    public CanonicalJson List<T>(string key, IReadOnlyCollection<T> items, Action<T, CanonicalJson> write)
    {
        if (items.Count > 0)
        {
            Key(key).Open('[');
            foreach (var item in items)
            {
                write(item, this);
            }

            Close(']');
        }

        return this;
    }

    public override string ToString() => _text.ToString();

    /// <summary>SHA-256 of the UTF-8 text, 64 lower-case hexadecimal digits.</summary>
    public string Hash() => HashOf(_text.ToString());

    /// <summary>SHA-256 of the UTF-8 text, 64 lower-case hexadecimal digits.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private void Separate()
    {
        if (_comma)
        {
            _text.Append(',');
        }

        _comma = true;
    }

    private void Append(char c) => _ = c switch
    {
        '"' => _text.Append("\\\""),
        '\\' => _text.Append("\\\\"),
        '\b' => _text.Append("\\b"),
        '\f' => _text.Append("\\f"),
        '\n' => _text.Append("\\n"),
        '\r' => _text.Append("\\r"),
        '\t' => _text.Append("\\t"),
        < ' ' => _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
        _ => _text.Append(c),
    };
}
