namespace Cbe.Sdk.Tables;

/// <summary>A column of a segment that is being built, in the order in which items come. As long as all items are alike it takes no memory.</summary>
internal sealed class OpenColumn
{
    private long[] _values = [];
    private long _first;

    /// <summary>Whether there are different values, so that <see cref="Values"/> holds them.</summary>
    public bool Varies { get; private set; }

    public long[] Values => _values;

    /// <summary>The value of every item while none differs.</summary>
    public long Same => _first;

    public long this[int item] => Varies ? _values[item] : _first;

    /// <param name="item">The number of the item, from 0, each one more than the last.</param>
    /// <param name="value">Its value.</param>
    public void Add(int item, long value)
    {
        if (Varies)
        {
            if (item == _values.Length)
            {
                Array.Resize(ref _values, item * 2);
            }

            _values[item] = value;
        }
        else if (item == 0)
        {
            _first = value;
        }
        else if (value != _first)
        {
            Vary(item, value);
        }
    }

    public void Clear() => Varies = false;

    private void Vary(int item, long value)
    {
        if (_values.Length <= item)
        {
            _values = new long[Math.Max(1024, (item + 1) * 2)];
        }

        Array.Fill(_values, _first, 0, item);
        _values[item] = value;
        Varies = true;
    }
}
