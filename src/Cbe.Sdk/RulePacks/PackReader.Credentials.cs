using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <content>Credentials.</content>
internal static partial class PackReader
{
    private static Credential Credential(JsonValue json) => new()
    {
        Id = json.Text("id") ?? "",
        Title = json.Text("title"),
        Members = Members(json, "members"),
        Routes = [.. Items(json["routes"]).Select(Route)],
        Reference = json.Text("reference"),
        Source = json,
    };

    private static CredentialRoute Route(JsonValue json) => new() { Id = json.Text("id") ?? "", Title = json.Text("title"), Members = Members(json, "members") };

    private static IReadOnlyList<CredentialMember> Members(JsonValue json, string key) =>
        json[key] is { Kind: JsonKind.Array } list ? [.. list.Items.Where(i => i.Kind is JsonKind.Text or JsonKind.Object).Select(Member)] : [];

    private static CredentialMember Member(JsonValue json) => json.Kind == JsonKind.Text ? json.Text : new CredentialMember
    {
        Competency = json.Text("competency"),
        Credential = json.Text("credential"),
        Points = json.Number("points"),
        Weight = json.Number("weight") ?? Number.One,
        Required = json.Truth("required") ?? false,
        From = json.Day("from"),
        Until = json.Day("until"),
    };
}
