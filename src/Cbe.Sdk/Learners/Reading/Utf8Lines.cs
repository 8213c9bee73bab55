namespace Cbe.Sdk.Learners;

/// <summary>Splits a stream into lines without decoding it and without holding more than one line.</summary>
internal static class Utf8Lines
{
    /// <summary>Each line with its number from 1; the bytes are null when the line is longer than <paramref name="limit"/>.</summary>
    public static IEnumerable<(int Number, byte[]? Utf8)> Read(Stream stream, int limit)
    {
        var buffer = new byte[65_536];
        var line = new List<byte>();
        int number = 1;
        bool tooLong = false;
        int count;
        while ((count = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            int at = 0;
            while (at < count)
            {
                int end = Array.IndexOf(buffer, (byte)'\n', at, count - at);
                int stop = end < 0 ? count : end;
                tooLong |= line.Count + (stop - at) > limit;
                if (!tooLong)
                {
                    line.AddRange(buffer.AsSpan(at, stop - at));
                }

                if (end >= 0)
                {
                    yield return (number++, tooLong ? null : line.ToArray());
                    line.Clear();
                    tooLong = false;
                }

                at = stop + 1;
            }
        }

        if (line.Count > 0 || tooLong)
        {
            yield return (number, tooLong ? null : line.ToArray());
        }
    }
}
