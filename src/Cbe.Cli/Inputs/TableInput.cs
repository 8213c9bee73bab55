using Cbe.Sdk;
using Cbe.Sdk.Tables;

namespace Cbe.Cli.Inputs;

/// <summary>An evidence table that a verb opens.</summary>
internal static class TableInput
{
    /// <param name="path">The file.</param>
    /// <param name="engine">The engine that will decide about it; null where it is only looked at.</param>
    public static EvidenceTable Open(string path, CbeEngine? engine)
    {
        if (!File.Exists(path))
        {
            throw new InvalidInputException($"there is no file `{path}`", "check the path; `cbe table` makes such a file");
        }

        try
        {
            return EvidenceTable.Open(path, engine?.RecordSchema);
        }
        catch (EvidenceTableException e)
        {
            throw new InvalidInputException(e.Message, $"make it anew from the records: cbe table --pack PACK --learners LEARNERS --output {path}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidInputException($"`{path}` cannot be read", "check the permissions, and whether another program writes it");
        }
    }

    /// <summary>A pack that asks for more than tables decide is refused here, with what it is.</summary>
    public static void EnsureTables(CbeEngine engine)
    {
        if (!engine.CanEvaluateTables)
        {
            throw new InvalidInputException($"the pack `{engine.Pack}` cannot be decided in tables: {string.Join("; ", engine.Capabilities.Where(c => c.Support == TableSupport.Refused).Select(c => $"{c.What}, for {c.Reason}"))}",
                "evaluate the records themselves: --learners");
        }
    }
}
