using Cbe.Sdk.Text;

namespace Cbe.Sdk.RulePacks;

/// <summary>An exception may say which rules break the law: they must be rules of the pack, its own or inherited ones.</summary>
internal static class ExceptionChecks
{
    /// <summary>The word for the way in which the mastery score is made.</summary>
    private const string Mastery = "mastery";

    /// <summary>Reports names that are no rule of the whole pack, each where it stands: in the pack, or in one that it extends.</summary>
    public static void Check(RulePack own, RulePack whole, DiagnosticBag diagnostics)
    {
        string[] known = [Mastery, .. whole.Elements.All.SelectMany(s => s.AllRules).SelectMany(r => r.WithNested).Select(r => r.RuleName)];
        var names = known.ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var pack = own; pack is not null; pack = pack.Parent)
        {
            foreach (var (exception, place) in Placed(pack))
            {
                for (int i = 0; i < exception.Rules.Count; i++)
                {
                    if (!names.Contains(exception.Rules[i]))
                    {
                        diagnostics.Add(Codes.ExceptionOfNoRule, $"the exception from law {exception.Law} names the rule `{exception.Rules[i]}`, and the pack has none of that name",
                            (place?["rules"]?.Items.ElementAtOrDefault(i) ?? place)?.Location ?? new Location($"pack {pack.Id}", "", 0, 0, 0, ""),
                            NearMiss.Help(exception.Rules[i], known, "rules that an exception can name"));
                    }
                }
            }
        }
    }

    private static IEnumerable<(LawException Exception, JsonValue? Place)> Placed(RulePack pack)
    {
        var places = pack.Source?["exceptions"]?.Items.Where(i => i.Kind == JsonKind.Object).ToList();
        return pack.Exceptions.Select((e, i) => (e, places?.ElementAtOrDefault(i)));
    }
}
