namespace Cbe.Sdk.Text;

/// <summary>Finds the byte of a JSON text at which one of its decoded characters stands.</summary>
internal static class JsonEscapes
{
    /// <param name="raw">The text from its opening quote.</param>
    /// <param name="character">The position in the decoded text, in UTF-16 units.</param>
    public static int ByteOffset(ReadOnlySpan<byte> raw, int character)
    {
        int at = 1;
        int seen = 0;
        while (seen < character && at < raw.Length && raw[at] != (byte)'"')
        {
            if (raw[at] == (byte)'\\')
            {
                at += raw[at + 1] == (byte)'u' ? 6 : 2;
                seen++;
            }
            else
            {
                int bytes = raw[at] < 0x80 ? 1 : raw[at] < 0xE0 ? 2 : raw[at] < 0xF0 ? 3 : 4;
                at += bytes;
                seen += bytes == 4 ? 2 : 1;
            }
        }

        return at;
    }
}
