using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <content>Choices, goals, support, plan, awards and overrides.</content>
internal sealed partial class JsonRecordReader
{
    private static readonly SymbolSet _choiceKinds = new("kind", ChoiceKinds.Names);

    private Choice? ReadChoice(JsonValue value, DiagnosticBag diagnostics) =>
        StrictObject.Open(value, diagnostics, "a choice", "date", "kind", "competency", "detail", "honouredOn") is not { } json ? null : new()
        {
            Date = json.RequiredDate("date"),
            Kind = ChoiceKinds.Of(RequiredSymbol(json, "kind", _choiceKinds, diagnostics)),
            Competency = Competency(json, diagnostics),
            Detail = json.Text("detail"),
            HonouredOn = json.Date("honouredOn"),
        };

    private Goal? ReadGoal(JsonValue value, DiagnosticBag diagnostics) =>
        StrictObject.Open(value, diagnostics, "a goal", "setOn", "competency", "description", "targetOn", "reachedOn", "setByLearner") is not { } json ? null : new()
        {
            SetOn = json.RequiredDate("setOn"),
            Competency = Competency(json, diagnostics),
            Description = json.Text("description"),
            TargetOn = json.Date("targetOn"),
            ReachedOn = json.Date("reachedOn"),
            SetByLearner = json.Boolean("setByLearner") ?? false,
        };

    private SupportEvent? ReadSupport(JsonValue value, DiagnosticBag diagnostics) =>
        StrictObject.Open(value, diagnostics, "a support event", "givenOn", "kind", "competency", "tier") is not { } json ? null : new()
        {
            GivenOn = json.RequiredDate("givenOn"),
            Kind = json.RequiredText("kind"),
            Competency = Competency(json, diagnostics),
            Tier = json.Integer("tier", 1),
        };

    private PathwayPlan? ReadPlan(JsonValue value, DiagnosticBag diagnostics) =>
        StrictObject.Open(value, diagnostics, "a plan", "entries") is not { } json ? null : new()
        {
            Entries = Each(json, "entries", (entry, own) =>
                StrictObject.Open(entry, own, "a plan entry", "competency", "targetOn") is not { } e ? null
                : new PlanEntry(Competency(e, own, required: true) ?? "", e.Date("targetOn"))),
        };

    private Award? ReadAward(JsonValue value, DiagnosticBag diagnostics)
    {
        if (StrictObject.Open(value, diagnostics, "an award", "competency", "credential", "level", "awardedOn", "expiresOn") is not { } json)
        {
            return null;
        }

        if (json["competency"] is null == json["credential"] is null)
        {
            diagnostics.Add(Codes.NotAllowed, "an award names a competency or a credential", value.Location, "give one of `competency` and `credential`");
        }

        return new()
        {
            Competency = Competency(json, diagnostics),
            Credential = json.Text("credential"),
            Level = Level(json, diagnostics),
            AwardedOn = json.RequiredDate("awardedOn"),
            ExpiresOn = json.Date("expiresOn"),
        };
    }

    private Override? ReadOverride(JsonValue value, DiagnosticBag diagnostics)
    {
        if (StrictObject.Open(value, diagnostics, "an override", "competency", "level", "byRole", "reason", "decidedOn") is not { } json)
        {
            return null;
        }

        json.RequiredText("level");
        return new()
        {
            Competency = Competency(json, diagnostics, required: true) ?? "",
            Level = Level(json, diagnostics) ?? "",
            ByRole = json.RequiredText("byRole"),
            Reason = json.RequiredText("reason"),
            DecidedOn = json.RequiredDate("decidedOn"),
        };
    }

    private static string RequiredSymbol(StrictObject json, string key, SymbolSet set, DiagnosticBag diagnostics)
    {
        string text = json.RequiredText(key);
        if (text.Length > 0)
        {
            Add(RecordChecks.Symbol(set, text, out text), json, key, diagnostics);
        }

        return text;
    }
}
