using Cbe.Sdk.Language;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Elements;

/// <summary>What evidence tells and rules do not see: points before they are a score, and lateness, which is about behaviour.</summary>
internal static class EvidenceNames
{
    private static readonly string[] OnlyInScore = ["Points", "PointsPossible", "LatePenalty"];
    private static readonly string[] Nowhere = ["DueOn", "AssessedOn", "Excused", "Late", "DaysLate", "IsLate"];

    public static NameRefusal? Refuse(string name)
    {
        if (OnlyInScore.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return new(Codes.OutsideOfScore, $"`{name}` is seen by the `score` of assessment alone", "make a score of it there, such as `Points * 100 / PointsPossible`; every rule sees that as `Score`") { Owner = EvidenceItems.ItemName };
        }

        return Nowhere.Contains(name, StringComparer.OrdinalIgnoreCase)
            ? new NameRefusal(Codes.OutsideOfScore, $"no rule sees `{name}`", "whether work came late or was excused is not about mastery; `order` of assessment runs evidence by the day on which it was due or judged, and excused work never counts") { Owner = EvidenceItems.ItemName }
            : null;
    }
}
