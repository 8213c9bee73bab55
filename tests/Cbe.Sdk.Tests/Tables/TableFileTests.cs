using Cbe.Sdk.Learners;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Tables;

public sealed class TableFileTests : IDisposable
{
    private static readonly RecordSchema Schema = RandomRecords.Schema;

    private readonly string _folder = Directory.CreateTempSubdirectory("cbe-table-").FullName;

    private string Path => System.IO.Path.Combine(_folder, "evidence.cbet");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_saved_table_opens_with_the_same_records_and_findings() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), (int seed) =>
    {
        var random = new RandomRecords(seed);
        using var built = EvidenceTable.Build(Schema, random.Some(), new() { KeepIds = seed % 2 == 0, MaximumFindings = 3 });
        using var table = seed % 3 == 0 ? built.Append(random.Some(20)) : built.Append([]);
        table.Save(Path);
        using var opened = EvidenceTable.Open(Path, Schema);
        Assert.Equal(table.Records().Select(LearnerJson.Write), opened.Records().Select(LearnerJson.Write));
        Assert.Equal(table.Findings.Select(f => f.ToString()), opened.Findings.Select(f => f.ToString()));
        Assert.Equal(table.FindingsByCode, opened.FindingsByCode);
        Assert.Equal((table.Cases, table.Items, table.Options, table.OrderDepth), (opened.Cases, opened.Items, opened.Options, opened.OrderDepth));

        byte[] first = File.ReadAllBytes(Path);
        opened.Dispose();
        table.Save(Path);
        Assert.Equal(first, File.ReadAllBytes(Path));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void A_byte_that_was_changed_anywhere_is_found()
    {
        byte[] whole = Saved();
        for (int i = 0; i < whole.Length; i++)
        {
            byte[] damaged = [.. whole];
            damaged[i] ^= (byte)(1 << (i % 8));
            Refused(damaged, $"byte {i}");
        }
    }

    [Fact]
    public void A_file_that_was_cut_anywhere_is_refused()
    {
        byte[] whole = Saved();
        for (int length = 0; length < whole.Length; length++)
        {
            Refused(whole[..length], $"cut at {length}");
        }

        Refused([.. whole, 0], "a byte more");
    }

    [Fact]
    public void A_file_that_cannot_be_used_is_named()
    {
        byte[] whole = Saved();
        whole[^1] ^= 1;
        File.WriteAllBytes(Path, whole);
        Assert.Equal($"the file `{Path}` is no table of evidence that can be used: its directory is damaged", Assert.Throws<EvidenceTableException>(() => EvidenceTable.Open(Path)).Message);
        File.WriteAllBytes(Path, whole[..20]);
        Assert.Contains("too short", Assert.Throws<EvidenceTableException>(() => EvidenceTable.Open(Path)).Message);
        File.Delete(Path);
        Assert.Throws<FileNotFoundException>(() => EvidenceTable.Open(Path));
    }

    [Fact]
    public void A_foreign_file_is_refused() => Refused([.. "This is a letter to the school, and no table of evidence whatsoever."u8], "a letter");

    [Fact]
    public void Whatever_the_directory_says_nothing_is_read_outside_of_the_file()
    {
        byte[] whole = Saved();
        int directory = (int)BitConverter.ToInt64(whole, 24);
        var random = new Random(5);
        int refused = 0;
        for (int i = 0; i < 4_000; i++)
        {
            byte[] forged = [.. whole];
            for (int n = random.Next(1, 3); n > 0; n--)
            {
                forged[random.Next(directory, whole.Length)] = (byte)random.Next(256);
            }

            // With checksums made right again only the checks of places and counts are left.
            BitConverter.TryWriteBytes(forged.AsSpan(40), Crc32C.Of(forged.AsSpan(directory)));
            BitConverter.TryWriteBytes(forged.AsSpan(60), Crc32C.Of(forged.AsSpan(0, 60)));
            refused += Opens(forged) ? 0 : 1;
        }

        Assert.InRange(refused, 1_000, 4_000);
    }

    [Fact]
    public void Opening_for_another_schema_says_what_differs()
    {
        Saved();
        var other = Schema with
        {
            Framework = null,
            Scale = Schema.Scale with { Levels = new("Low", "High"), Proficient = 2, Cuts = [], MaximumScore = Number.FromInteger(10) },
            Symbols = Schema.Symbols.With("setting", "museum"),
            Facts = [],
        };
        string message = Assert.Throws<EvidenceTableException>(() => EvidenceTable.Open(Path, other)).Message;
        Assert.All((string[])["with a framework", "its levels are `Beginning`", "from 0 to 100 and not from 0 to 10", "its words of `setting`", "its facts of evidence are `pages: number 0 to 900`"], part => Assert.Contains(part, message));
        using var table = EvidenceTable.Open(Path, Schema with { Scale = Schema.Scale with { Cuts = [], Proficient = 1 } });
        using var alone = EvidenceTable.Open(Path);
        Assert.Equal(("f", Schema.Framework!.Hash), (alone.FrameworkId, alone.FrameworkHash));
        Assert.Null(alone.Schema.Framework);
    }

    [Fact]
    public void A_file_of_a_later_version_is_refused_by_its_version()
    {
        byte[] later = Saved();
        later[8] = 2;
        BitConverter.TryWriteBytes(later.AsSpan(60), Crc32C.Of(later.AsSpan(0, 60)));
        File.WriteAllBytes(Path, later);
        Assert.Contains("version 2", Assert.Throws<EvidenceTableException>(() => EvidenceTable.Open(Path)).Message);
    }

    [Fact]
    public void The_checksum_is_crc_32c() => Assert.Equal(0xE3069283u, Crc32C.Of("123456789"u8));

    private byte[] Saved()
    {
        using var table = EvidenceTable.Build(Schema, new RandomRecords(11).Some(4));
        table.Save(Path);
        return File.ReadAllBytes(Path);
    }

    private static void Refused(byte[] bytes, string what) => Assert.False(Opens(bytes), what);

    /// <summary>Whether it opens; then everything in it can be read.</summary>
    private static bool Opens(byte[] bytes)
    {
        var memory = new SharedMemory(bytes.Length);
        System.Runtime.InteropServices.Marshal.Copy(bytes, 0, Start(memory), bytes.Length);
        try
        {
            using var table = EvidenceTable.Open(memory, null, verify: true);
            _ = table.Records().Count();
            _ = table.Findings.Count;
            return true;
        }
        catch (EvidenceTableException)
        {
            return false;
        }

        static unsafe nint Start(SharedMemory memory) => (nint)memory.Start;
    }
}
