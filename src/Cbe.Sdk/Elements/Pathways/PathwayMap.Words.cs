using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Pathways;

/// <content>Why a competency stands where it stands, in words.</content>
internal sealed partial class PathwayMap
{
    private LevelSet Levels { get; }

    public string NameOf(string id) => _graph.NameOf(id);

    /// <summary>How a competency is reached, or what is known of it: "Proficient", "awarded", "at Developing; Proficient is needed".</summary>
    public string Standing(string id)
    {
        var reached = Reached(id);
        if (reached == Answer.Met)
        {
            return Own(id) == Answer.Met ? (IsAtProficient(id) ? $"{Levels.NameOf((int)Progress(id).Low)}{Inferred(id)}" : "awarded")
                : Alternatives(id).FirstOrDefault(a => Alone(a) == Answer.Met) is { } other ? $"{NameOf(other)} stands in its place"
                : "all its parts are reached";
        }

        string known = Known(id);
        string[] others = [.. Alternatives(id).Where(_ => !IsDecidedByPerson(id)).Select(NameOf)];
        return others.Length == 0 ? known : $"{known}; {string.Join(" or ", others)} can stand in its place";
    }

    /// <summary>One sentence for each prerequisite.</summary>
    public IEnumerable<string> Because(string id) => Before(id).Select(p => Reached(p) switch
    {
        Answer.Met => $"{NameOf(p)} comes before it and is reached: {Standing(p)}",
        Answer.NotMet => $"{NameOf(p)} comes before it and is not reached: {Standing(p)}",
        _ => $"{NameOf(p)} comes before it and may be reached: {Standing(p)}",
    });

    private string Known(string id)
    {
        if (IsByParts(id))
        {
            return $"of its parts these remain: {string.Join(", ", _graph.Parts(id).Where(p => Reached(p) != Answer.Met).Select(NameOf))}";
        }

        var progress = Progress(id);
        return progress.IsMissing ? "nothing is known of it yet"
            : progress.High >= _proficient ? $"{(progress.Low > 0 ? $"at least {Levels.NameOf((int)progress.Low)}, " : "")}perhaps {Levels.NameOf((int)progress.High)}"
            : $"{(progress.Low > 0 ? Levels.NameOf((int)progress.Low) : $"below {Levels.NameOf(1)}")}{(IsDecidedByPerson(id) ? " by a person's decision" : Inferred(id))}, and {Levels.NameOf(_proficient)} is needed";
    }

    /// <summary>From what the level follows, where nothing is shown of the competency itself.</summary>
    private string Inferred(string id) => _standings.GetValueOrDefault(id)?.Outcome is { Status: ProgressStatus.Inferred, InferredFrom: { } from }
        ? $", as follows from {string.Join(", ", from.Proficient.Concat(from.NotProficient).Select(NameOf))}" : "";

    private bool IsAtProficient(string id) => Progress(id) is { IsMissing: false } progress && progress.Low >= _proficient;
}
