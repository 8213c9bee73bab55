using System.Text;

namespace Cbe.Sdk.Tables;

/// <summary>Finds a learner by the id: numbers in an open table, by a hash that differs from process to process, so that nobody can choose ids that collide.</summary>
internal sealed class Utf8Index
{
    private int[] _slots = new int[64];
    private int _count;

    /// <summary>Adds a number under its text unless the text is there already.</summary>
    public bool TryAdd(BlobList texts, ReadOnlySpan<byte> text, int number)
    {
        if (_count * 2 >= _slots.Length)
        {
            Grow(texts);
        }

        int slot = Find(texts, text);
        if (_slots[slot] != 0)
        {
            return false;
        }

        _slots[slot] = number + 1;
        _count++;
        return true;
    }

    /// <summary>The number of a text, or -1.</summary>
    public int NumberOf(BlobList texts, string text) => _slots[Find(texts, Encoding.UTF8.GetBytes(text))] - 1;

    public int NumberOf(BlobList texts, ReadOnlySpan<byte> text) => _slots[Find(texts, text)] - 1;

    private int Find(BlobList texts, ReadOnlySpan<byte> text)
    {
        int slot = HashOf(text) & (_slots.Length - 1);
        while (_slots[slot] != 0 && !texts[_slots[slot] - 1].SequenceEqual(text))
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }

    private void Grow(BlobList texts)
    {
        int[] old = _slots;
        _slots = new int[old.Length * 2];
        foreach (int number in old)
        {
            if (number != 0)
            {
                int slot = HashOf(texts[number - 1]) & (_slots.Length - 1);
                while (_slots[slot] != 0)
                {
                    slot = (slot + 1) & (_slots.Length - 1);
                }

                _slots[slot] = number;
            }
        }
    }

    private static int HashOf(ReadOnlySpan<byte> text)
    {
        var hash = default(HashCode);
        hash.AddBytes(text);
        return hash.ToHashCode();
    }
}
