using Cbe.Sdk.Mastery;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.RulePacks;

/// <summary>Reads a pack and the packs that it extends, to the last; a circle is refused and named.</summary>
internal sealed class PackChain(IRulePackSource? source, MasteryMethodSet methods, DiagnosticBag diagnostics)
{
    /// <summary>State, district, school and a few more; a longer chain is a mistake.</summary>
    private const int Longest = 10;

    private readonly List<PackReference> _path = [];

    public RulePack? Read(RulePackDocument document)
    {
        if (PackReader.Read(new SourceDocument(document.Name, document.Utf8.ToArray()), methods, diagnostics) is not { } pack)
        {
            return null;
        }

        _path.Add(new(pack.Id, pack.Version));
        pack = pack with { Parent = Parent(pack) };
        diagnostics.AddRange(RulePackValidator.Diagnose(pack, methods));
        return pack;
    }

    private RulePack? Parent(RulePack pack)
    {
        if (pack.Extends is not { } extends || extends.Id.Length == 0)
        {
            return null;
        }

        var place = (pack.Source?["extends"] ?? pack.Source!).Location;
        if (_path.Exists(p => p.Id == extends.Id) || _path.Count >= Longest)
        {
            string path = string.Join(" extends ", _path.Select(p => $"`{p.Id}`").Append($"`{extends.Id}`"));
            diagnostics.Add(Codes.ExtendsCycle, _path.Count >= Longest ? $"more than {Longest} packs extend each other" : $"packs extend each other in a circle: {path}", place, "one of them must stand alone");
            return null;
        }

        if (source?.Find(extends.Id, extends.Version) is not { } document)
        {
            diagnostics.Add(Codes.ParentNotFound, $"the extended pack `{extends.Id}` is not found", pack.Source?["extends"]?["id"]?.Location ?? place,
                $"in a folder it is looked for as `{extends.Id}.json` or `{extends.Id}/pack.json`, beside this pack and one folder up, and as the `pack.json` beside it");
            return null;
        }

        var parent = Read(document);
        if (parent is not null && (parent.Id != extends.Id || parent.Version != extends.Version))
        {
            diagnostics.Add(Codes.ParentNotFound, $"`{extends}` is extended, and `{parent}` is what was found", pack.Source?["extends"]?["version"]?.Location ?? place, "state the version that is there, or provide the one that is meant");
        }

        return parent;
    }
}
