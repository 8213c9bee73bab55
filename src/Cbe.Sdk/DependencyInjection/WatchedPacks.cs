using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.DependencyInjection;

/// <summary>Finds extended packs in a folder and remembers every file that could have held one: a pack that is missing now may come.</summary>
internal sealed class WatchedPacks(RulePackFolder folder, Dictionary<string, FileStamp> files) : IRulePackSource
{
    public RulePackDocument? Find(string id, string version)
    {
        foreach (string path in folder.Candidates(id))
        {
            files.TryAdd(path, FileStamp.Of(path));
        }

        return folder.Find(id, version);
    }
}
