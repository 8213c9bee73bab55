namespace NightlyRun;

/// <summary>The two files of a night, which appear whole or not at all: until both are done the files of the night before stay.</summary>
internal sealed class Results(string folder) : IDisposable
{
    private FileStream? _reports;

    public string Reports => Path.Combine(folder, "reports.jsonl");

    public string Summary => Path.Combine(folder, "summary.json");

    /// <summary>Writes one report on a line of its own. The file is made with the first.</summary>
    public void Write(byte[] report)
    {
        if (_reports is null)
        {
            Directory.CreateDirectory(folder);
            _reports = new FileStream(Part(Reports), FileMode.Create, FileAccess.Write, FileShare.None);
        }

        _reports.Write(report);
        _reports.WriteByte((byte)'\n');
    }

    public void Keep(byte[] summary)
    {
        File.WriteAllBytes(Part(Summary), summary);
        _reports!.Dispose();
        File.Move(Part(Reports), Reports, overwrite: true);
        File.Move(Part(Summary), Summary, overwrite: true);
        _reports = null;
    }

    /// <summary>What was not kept goes.</summary>
    public void Dispose()
    {
        if (_reports is not null)
        {
            _reports.Dispose();
            File.Delete(Part(Reports));
            File.Delete(Part(Summary));
        }
    }

    private static string Part(string file) => file + ".part";
}
