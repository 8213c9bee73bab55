using Cbe.Sdk.Elements.Agency;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Elements.Expectations;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <summary>Reads the JSON of a rule pack. The shape is checked first and whole; then what fits is read.</summary>
internal static partial class PackReader
{
    /// <summary>The pack without its parent, or null when the text is no JSON object.</summary>
    public static RulePack? Read(SourceDocument document, MasteryMethodSet methods, DiagnosticBag diagnostics)
    {
        if (JsonDocumentReader.Read(document, JsonLimits.Pack, diagnostics) is not { } json || !CheckShape(json, methods, diagnostics))
        {
            return null;
        }

        var effective = json["effective"];
        return new RulePack
        {
            Id = json.Text("id") ?? "",
            Version = json.Text("version") ?? "",
            Language = json.Whole("language") ?? 1,
            Title = json.Text("title"),
            Description = json.Text("description"),
            Effective = new(effective?.Day("from"), effective?.Day("to")),
            Extends = Object(json["extends"]) is { } e ? new(e.Text("id") ?? "", e.Text("version") ?? "", Mode(e.Text("mode"))) : null,
            Scale = Scale(json["scale"], diagnostics),
            Mastery = Object(json["mastery"]) is { } m ? MasteryJson.Read(m) : null,
            Parameters = [.. Members(json["parameters"]).Select(Parameter)],
            Exceptions = [.. Items(json["exceptions"]).Select(x => new LawException(x.Whole("law") ?? 0, x.Text("reason") ?? "") { Rules = x.Texts("rules") })],
            Symbols = Members(json["symbols"]).ToDictionary(m => m.Name, m => (IReadOnlyList<string>)[.. m.Value.Items.Select(i => i.Text)], StringComparer.Ordinal),
            Facts = [.. Members(json["facts"]).Select(m => Fact(m, diagnostics))],
            Elements = Sections(Object(json["elements"]), diagnostics),
            Credentials = [.. Items(json["credentials"]).Select(Credential)],
            Inference = json["inference"] is { Kind: JsonKind.Array } ? [.. json.Texts("inference").Distinct(StringComparer.OrdinalIgnoreCase)] : null,
            Conversions = [.. Items(json["conversions"]).Select(Conversion)],
            Source = json,
        };
    }

    /// <summary>False only when nothing can be read; other misfits are reported and reading goes on.</summary>
    private static bool CheckShape(JsonValue json, MasteryMethodSet methods, DiagnosticBag diagnostics)
    {
        PackShapes.Pack(methods).Check(json, diagnostics);
        return json.Kind == JsonKind.Object;
    }

    private static ElementSections Sections(JsonValue? json, DiagnosticBag diagnostics)
    {
        var none = new ElementSections();
        return json is null ? none : new ElementSections
        {
            Agency = Object(json["agency"]) is { } a ? AgencySection.Read(a, diagnostics) : none.Agency,
            Assessment = Object(json["assessment"]) is { } s ? AssessmentSection.Read(s, diagnostics) : none.Assessment,
            Support = Object(json["support"]) is { } u ? SupportSection.Read(u, diagnostics) : none.Support,
            Progression = Object(json["progression"]) is { } p ? ProgressionSection.Read(p, diagnostics) : none.Progression,
            Pathways = Object(json["pathways"]) is { } w ? PathwaysSection.Read(w, diagnostics) : none.Pathways,
            Equity = Object(json["equity"]) is { } q ? EquitySection.Read(q, diagnostics) : none.Equity,
            Expectations = Object(json["expectations"]) is { } x ? ExpectationsSection.Read(x, diagnostics) : none.Expectations,
        };
    }

    private static PerformanceScale? Scale(JsonValue? json, DiagnosticBag diagnostics)
    {
        if (Object(json) is not { } scale || scale.Texts("levels") is not { Count: > 0 } names)
        {
            return null;
        }

        if (names.Any(string.IsNullOrWhiteSpace) || names.Distinct(StringComparer.OrdinalIgnoreCase).Count() != names.Count)
        {
            diagnostics.Add(Codes.ScaleInvalid, "a level of the scale stands twice", scale["levels"]!.Location, "levels are told apart without case");
            return null;
        }

        var levels = new LevelSet(names);
        string proficient = scale.Text("proficient") ?? "";
        if (!levels.TryGetRank(proficient, out int rank))
        {
            // A missing key has been reported by the shape.
            if (scale["proficient"] is { } place)
            {
                diagnostics.Add(Codes.ScaleInvalid, $"`{proficient}` is not a level of the scale", place.Location, NearMiss.Help(proficient, [.. names], "levels"));
            }

            return null;
        }

        var score = Object(scale["score"]);
        var whole = new PerformanceScale { Levels = levels, Proficient = rank };
        return score is null ? whole : whole with
        {
            MinimumScore = score.Number("min") ?? whole.MinimumScore,
            MaximumScore = score.Number("max") ?? whole.MaximumScore,
            Cuts = score["cuts"] is { Kind: JsonKind.Array } cuts ? [.. cuts.Items.Select(c => Number.TryParse(c.Text, out var n) ? n : Number.Zero)] : [],
        };
    }

    private static ExtendsMode Mode(string? mode) =>
        string.Equals(mode, "tighten", StringComparison.OrdinalIgnoreCase) ? ExtendsMode.Tighten : ExtendsMode.Replace;

    private static JsonValue? Object(JsonValue? json) => json is { Kind: JsonKind.Object } ? json : null;

    private static IEnumerable<JsonMember> Members(JsonValue? json) => Object(json)?.Members.DistinctBy(m => m.Name) ?? [];

    private static IEnumerable<JsonValue> Items(JsonValue? json) =>
        json is { Kind: JsonKind.Array } ? json.Items.Where(i => i.Kind == JsonKind.Object) : [];
}
