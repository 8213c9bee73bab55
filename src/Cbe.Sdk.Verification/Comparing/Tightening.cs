using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Verification.Comparing;

/// <summary>Law 46: a pack that extends another with <c>tighten</c> gives nobody what its parent does not.</summary>
internal static class Tightening
{
    public static LawResult Check(Law law, LawSetting setting, VerificationOptions options)
    {
        if (setting.Engine.Pack is not { Extends.Mode: ExtendsMode.Tighten, Parent: { } parent })
        {
            return new(law, LawAnswer.NotApplicable, "the pack extends none with `tighten`");
        }

        if (!parent.Effective.Contains(setting.AsOf))
        {
            return new(law, LawAnswer.NotApplicable, $"the pack that it extends, {parent}, is not in force on that day");
        }

        var result = PolicyComparison.Compare(CbeEngine.Create(parent, setting.Engine.Framework, setting.Engine.Settings), setting.Engine, options with { AsOf = setting.AsOf, Competency = setting.Competency.Id });
        var method = result.Answer == LawAnswer.Tested || (result.Looser is not null && result.Items is null && result.Cases > 0) ? LawMethod.Properties : LawMethod.Bounded;
        return result.Looser is { } looser
            ? new(law, LawAnswer.Refuted, $"somebody gets more than from {parent}: {string.Join("; ", looser.Shows)}") { Method = method, Witness = looser }
            : new(law, result.Answer == LawAnswer.Proved ? LawAnswer.ProvedUpTo : result.Answer, $"nobody gets more than from {parent}: {result.Because}") { Method = method, Items = result.Items ?? (method == LawMethod.Bounded ? setting.Items : null), Cases = result.Cases };
    }
}
