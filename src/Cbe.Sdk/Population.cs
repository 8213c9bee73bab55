using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Cbe.Sdk;

/// <summary>Which learners were counted: each once, and one hash of all their records that does not depend on their order.</summary>
internal sealed class Population
{
    private readonly HashSet<UInt128> _learners = [];
    private readonly List<(UInt128 High, UInt128 Low)> _records = [];

    /// <summary>How many learners came again.</summary>
    public long Again { get; private set; }

    /// <summary>Whether the learner is new.</summary>
    public bool Add(string learner, string evidenceHash)
    {
        if (!_learners.Add(BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(learner)))))
        {
            Again++;
            return false;
        }

        byte[] hash = Convert.FromHexString(evidenceHash);
        _records.Add((BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash.AsSpan(16))));
        return true;
    }

    /// <summary>SHA-256 of the records' hashes in ordinal order, each followed by a line feed, as `sort | sha256sum` makes it.</summary>
    public string Hash()
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (high, low) in _records.Order())
        {
            all.AppendData(Encoding.ASCII.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{high:x32}{low:x32}\n")));
        }

        return Convert.ToHexStringLower(all.GetHashAndReset());
    }
}
