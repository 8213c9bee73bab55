namespace Cbe.Sdk.Analysis.Reports.Page;

/// <summary>
/// Writes a page that is HTML and well-formed XML. Elements and attributes are words of <see cref="MarkupNames"/>; all else that is
/// given is text and is escaped, so that nothing that a record or a pack holds can become markup.
/// </summary>
internal sealed class Markup(TextWriter output)
{
    /// <summary>An element around others.</summary>
    public Markup In(string name, Action body, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(MarkupNames.Element(name), attributes);
        output.Write('>');
        body();
        return End(name);
    }

    /// <summary>An element around text.</summary>
    public Markup Leaf(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(MarkupNames.Element(name), attributes);
        output.Write('>');
        Text(text);
        return End(name);
    }

    /// <summary>An element that never holds anything.</summary>
    public Markup Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(MarkupNames.Void(name), attributes);
        output.Write(" />\n");
        return this;
    }

    public Markup Text(string text)
    {
        output.Write(EscapedText.Of(text));
        return this;
    }

    /// <summary>Style or script that is part of the program.</summary>
    public Markup Code(PageCode code)
    {
        output.Write($"<{code.Element}>{code.Text}</{code.Element}>\n");
        return this;
    }

    public Markup Doctype()
    {
        output.Write("<!DOCTYPE html>\n");
        return this;
    }

    private void Begin(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                output.Write($" {MarkupNames.Attribute(attribute, value)}=\"{EscapedText.Of(value)}\"");
            }
        }
    }

    private Markup End(string name)
    {
        output.Write(MarkupNames.EndsLine(name) ? $"</{name}>\n" : $"</{name}>");
        return this;
    }
}
